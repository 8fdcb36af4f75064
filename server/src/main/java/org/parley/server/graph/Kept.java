package org.parley.server.graph;

import org.apache.jena.graph.Node;

/**
 * What is found out about a thing, and kept as long as the dataset stays as it is.
 *
 * @param <T> a list, a map or a value; nothing of it may belong to a transaction
 * @param what a name that nothing else found out about things has
 */
public record Kept<T>(String what, Node thing) {}
