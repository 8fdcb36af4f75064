package org.parley.server.explore;

import java.util.Map;

/** What leads from each term to which others. */
record Pairs(Map<Integer, IntSet> of) {

  private static final int[] NONE = {};

  int[] from(int subject) {
    IntSet found = of.get(subject);
    return found == null ? NONE : found.toArray();
  }
}
