package org.parley.ingest.identity;

import java.util.Set;

/**
 * What is known of forms but by themselves: from documents that tell of both, and from decisions of
 * people. What must not be one binds more than what must.
 *
 * @param together forms of one actor; they may have different keys
 * @param apart forms of two actors
 */
public record Constraints(Set<Pair> together, Set<Pair> apart) {

  /** Nothing is known. */
  public static final Constraints NONE = new Constraints(Set.of(), Set.of());

  public Constraints {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
  }

  /** Two forms, whichever comes first. */
  public record Pair(Form one, Form other) {

    public Pair {
      if (one.compareTo(other) > 0) {
        Form first = other;
        other = one;
        one = first;
      }
    }
  }
}
