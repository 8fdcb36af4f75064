package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Which of what was found is which of what is annotated, one to one: the likest pair first. Where
 * two pairs are equally like, the one whose found part comes first, then whose annotated part does,
 * so that a measure is the same each time.
 */
record Matching(List<Pair> pairs) {

  /** Places in the two lists. */
  record Pair(int found, int annotated) {}

  /**
   * Matches by likeness.
   *
   * @param likeness 0 where two can't be the same
   */
  static <T, U> Matching of(
      List<T> found, List<U> annotated, ToDoubleBiFunction<? super T, ? super U> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int k = 0; k < annotated.size(); k++) {
        double like = likeness.applyAsDouble(found.get(i), annotated.get(k));
        if (like > 0) {
          candidates.add(new Candidate(like, new Pair(i, k)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::like).reversed());
    Set<Integer> foundTaken = new HashSet<>();
    Set<Integer> annotatedTaken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!foundTaken.contains(pair.found()) && !annotatedTaken.contains(pair.annotated())) {
        foundTaken.add(pair.found());
        annotatedTaken.add(pair.annotated());
        pairs.add(pair);
      }
    }
    return new Matching(List.copyOf(pairs));
  }

  int size() {
    return pairs.size();
  }

  boolean hasFound(int index) {
    return pairs.stream().anyMatch(pair -> pair.found() == index);
  }

  boolean hasAnnotated(int index) {
    return pairs.stream().anyMatch(pair -> pair.annotated() == index);
  }

  private record Candidate(double like, Pair pair) {}
}
