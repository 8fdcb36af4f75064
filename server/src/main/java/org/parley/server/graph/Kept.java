package org.parley.server.graph;

import org.apache.jena.graph.Node;

/**
 * What is found out about a thing as a list, and kept as long as the dataset stays as it is.
 *
 * @param <T> one entry; it must not belong to a transaction
 * @param what a name that no other list about things has
 */
public record Kept<T>(String what, Node thing) {}
