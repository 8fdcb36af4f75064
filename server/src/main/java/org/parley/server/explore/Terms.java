package org.parley.server.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/** Each term that facts speak of has a number. */
final class Terms {

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> terms = new ArrayList<>();

  int number(Node term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    numbers.put(term, terms.size());
    terms.add(term);
    return terms.size() - 1;
  }

  OptionalInt known(Node term) {
    Integer known = numbers.get(term);
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  Node term(int number) {
    return terms.get(number);
  }
}
