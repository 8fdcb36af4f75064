package org.parley.server.explore;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What a filter leaves.
 *
 * @param things in the order of the list: the latest first, actors with most facts first
 * @param counts for each facet its values, the most frequent first: how many there would be if this
 *     value were chosen, all else as it is
 * @param months how many there are in each month of the list without its period, by the number of
 *     months since the year 0
 */
public record Found(
    List<Node> things, Map<Facet, List<Count>> counts, Map<Integer, Integer> months) {

  /** A value and how many things have it. */
  public record Count(Node value, int number) {}
}
