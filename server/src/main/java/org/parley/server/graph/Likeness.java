package org.parley.server.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, from 0 to 1: word by word, whatever their order, case and accents. Words
 * that are cut short stand for those that they begin, and a misspelt word counts for most of
 * itself.
 */
public final class Likeness {

  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
  private static final double INITIAL = 0.8;
  private static final double MISSPELT = 0.9;
  private static final int LEAST_BEGUN = 3;
  private static final int LEAST_LETTERS = 4;
  private static final double OTHER_ORDER = 0.98;

  private Likeness() {}

  public static double of(String one, String other) {
    List<String> sought = words(one);
    List<String> known = words(other);
    if (sought.isEmpty() || known.isEmpty()) {
      return 0;
    }
    if (sought.equals(known)) {
      return 1;
    }
    List<String> left = new ArrayList<>(known);
    double common = 0;
    for (String word : sought) {
      double best = 0;
      int at = -1;
      for (int i = 0; i < left.size(); i++) {
        double alike = alike(word, left.get(i));
        if (alike > best) {
          best = alike;
          at = i;
        }
      }
      if (at >= 0) {
        left.remove(at);
        common += best;
      }
    }
    return Math.min(OTHER_ORDER, 2 * common / (sought.size() + known.size()));
  }

  private static double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter >= LEAST_BEGUN && (one.startsWith(other) || other.startsWith(one))) {
      return INITIAL;
    }
    if (shorter < LEAST_LETTERS) {
      return 0;
    }
    double alike = SPELLING.apply(one, other);
    return alike >= MISSPELT ? alike * MISSPELT : 0;
  }

  private static List<String> words(String name) {
    return Arrays.stream(Words.folded(name).strip().split(" "))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .toList();
  }
}
