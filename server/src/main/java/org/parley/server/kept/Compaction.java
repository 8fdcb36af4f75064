package org.parley.server.kept;

/**
 * What a compaction did: the bytes of the database's files before and after, and how long it took.
 */
public record Compaction(long before, long after, double seconds) {}
