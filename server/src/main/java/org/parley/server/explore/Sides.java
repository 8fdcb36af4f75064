package org.parley.server.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who does what is in each row of a list, and toward whom; and in which rows somebody does. */
final class Sides {

  private static final int[] NONE = {};

  private final int[][] who;
  private final int[][] whom;
  private final Map<Integer, int[]> rows;

  private Sides(int[][] who, int[][] whom, Map<Integer, int[]> rows) {
    this.who = who;
    this.whom = whom;
    this.rows = rows;
  }

  /**
   * Of the rows of a list.
   *
   * @param facts the number of the fact in each row
   * @param toward at whom each fact is directed; those who meet are with each other
   */
  static Sides of(
      Listed listed, int[] facts, Map<Integer, int[]> direct, Map<Integer, int[]> toward) {
    int[][] who = new int[facts.length][];
    int[][] whom = listed == Listed.MEETING ? who : new int[facts.length][];
    Map<Integer, LongList> found = new HashMap<>();
    for (int row = 0; row < facts.length; row++) {
      who[row] = direct.getOrDefault(facts[row], NONE);
      for (int actor : who[row]) {
        found.computeIfAbsent(actor, a -> new LongList()).add(row);
      }
      if (listed != Listed.MEETING) {
        whom[row] = toward.getOrDefault(facts[row], NONE);
      }
    }
    Map<Integer, int[]> rows = new HashMap<>();
    found.forEach(
        (actor, of) ->
            rows.put(
                actor, Arrays.stream(of.sortedDistinct()).mapToInt(row -> (int) row).toArray()));
    return new Sides(who, whom, rows);
  }

  int[] who(int row) {
    return who[row];
  }

  /** In how many rows the actor itself has a part. */
  int count(int actor) {
    return rows.getOrDefault(actor, NONE).length;
  }

  /** The rows in which one of these has a part. */
  BitSet rows(int[] actors) {
    BitSet found = new BitSet(who.length);
    for (int actor : actors) {
      for (int row : rows.getOrDefault(actor, NONE)) {
        found.set(row);
      }
    }
    return found;
  }

  /** Two parties, each an actor and those who represent it. */
  final class Pairing {

    private final Set<Integer> ones;
    private final Set<Integer> others;

    Pairing(int[] ones, int[] others) {
      this.ones = set(ones);
      this.others = set(others);
    }

    /** Whether somebody of the first does this with, or toward, somebody else of the second. */
    boolean forth(int row) {
      return paired(ones, others, row);
    }

    boolean back(int row) {
      return paired(others, ones, row);
    }

    private boolean paired(Set<Integer> from, Set<Integer> to, int row) {
      for (int a : who[row]) {
        if (from.contains(a)) {
          for (int b : whom[row]) {
            if (a != b && to.contains(b)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static Set<Integer> set(int[] actors) {
      return new HashSet<>(Arrays.stream(actors).boxed().toList());
    }
  }
}
