package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.parley.ingest.actor.Authority;
import org.parley.ontology.Base;

/**
 * Names that were decided to be of one. The authority's goes before others, then the one that was
 * named first. What was decided to be two stays so, whatever else was decided.
 */
final class Aliases {

  private record Pair(Node one, Node other) {}

  private final Base base;
  private final Authority authority;
  private final Map<Node, Node> next = new LinkedHashMap<>();
  private final List<Pair> apart = new ArrayList<>();

  Aliases(Base base, Authority authority) {
    this.base = base;
    this.authority = authority;
  }

  void keepApart(List<Node> some, List<Node> others) {
    some.forEach(one -> others.forEach(other -> apart.add(new Pair(one, other))));
  }

  void unite(List<Node> names) {
    for (int number = 1; number < names.size(); number++) {
      Node one = end(names.get(0));
      Node other = end(names.get(number));
      if (!one.equals(other) && !areApart(one, other)) {
        boolean turn = isAuthority(other) && !isAuthority(one);
        next.put(turn ? one : other, turn ? other : one);
      }
    }
  }

  /** Each name that gave way, with the one that took its place. */
  Map<Node, Node> all() {
    Map<Node, Node> all = new LinkedHashMap<>();
    next.keySet().forEach(name -> all.put(name, end(name)));
    return all;
  }

  private boolean areApart(Node one, Node other) {
    return apart.stream()
        .anyMatch(
            pair ->
                (end(pair.one).equals(one) && end(pair.other).equals(other))
                    || (end(pair.one).equals(other) && end(pair.other).equals(one)));
  }

  private boolean isAuthority(Node name) {
    return name.getURI().startsWith(base.actor(""))
        && authority.entry(Base.id(name.getURI())).isPresent();
  }

  private Node end(Node name) {
    Node end = name;
    while (next.containsKey(end)) {
      end = next.get(end);
    }
    return end;
  }
}
