package org.parley.server.explore;

import org.parley.server.graph.Span;

/** From a day to a day, both included. Days are counted from 1 January 1970. */
public record Days(int first, int last) {

  static final Days NEVER = new Days(Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** What is no date of any calendar is at no time: it stays in the list, but in no period. */
  static Days of(String lexical) {
    return Span.of(lexical)
        .map(span -> new Days((int) span.first().toEpochDay(), (int) span.last().toEpochDay()))
        .orElse(NEVER);
  }

  boolean meets(int since, int until) {
    return first <= until && last >= since;
  }
}
