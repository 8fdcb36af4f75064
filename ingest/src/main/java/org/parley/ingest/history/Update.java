package org.parley.ingest.history;

import java.time.Instant;

/**
 * What one command wrote.
 *
 * @param number from 1, in the order of time
 * @param parts transactions it consists of
 * @param began when its first transaction did
 * @param ended when its last transaction was committed
 */
public record Update(
    long number,
    String command,
    int parts,
    Instant began,
    Instant ended,
    long documentsAdded,
    long documentsReplaced,
    long documentsRemoved,
    long statementsAdded,
    long statementsRemoved) {}
