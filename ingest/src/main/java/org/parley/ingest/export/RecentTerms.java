package org.parley.ingest.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Keeps the last terms converted: a graph names the same few over and over. */
final class RecentTerms<T> {

  private static final int SIZE = 1_000;

  private final Function<Node, T> convert;
  private final Map<Node, T> terms =
      new LinkedHashMap<>(2 * SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, T> eldest) {
          return size() > SIZE;
        }
      };

  RecentTerms(Function<Node, T> convert) {
    this.convert = convert;
  }

  T get(Node node) {
    // Long texts are met once: keeping them would hold whole documents in memory.
    return node.isLiteral() ? convert.apply(node) : terms.computeIfAbsent(node, convert);
  }
}
