package org.parley.server.explore;

import java.util.HashMap;
import java.util.Map;

/** What leads from each term to which others. */
record Pairs(Map<Integer, IntSet> of) {

  private static final int[] NONE = {};

  int[] from(int subject) {
    IntSet found = of.get(subject);
    return found == null ? NONE : found.toArray();
  }

  /** What leads to each term. */
  Map<Integer, int[]> inverse() {
    Map<Integer, IntSet> found = new HashMap<>();
    of.forEach(
        (subject, objects) -> {
          for (int object : objects.toArray()) {
            found.computeIfAbsent(object, o -> new IntSet()).add(subject);
          }
        });
    Map<Integer, int[]> inverse = new HashMap<>();
    found.forEach((object, subjects) -> inverse.put(object, subjects.toArray()));
    return inverse;
  }
}
