package org.parley.server.explore;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Two documents that cannot both be right.
 *
 * @param property on which they differ
 * @param about the fact or facts
 * @param involved the actors that have a part in these, and whom they represent
 */
public record Disagreement(Node node, Node property, List<Node> about, List<Node> involved) {}
