package org.parley.ingest.quality;

import java.util.List;
import java.util.Map;

/**
 * Whether names of one person are held to be one person's, and only they: B-cubed (Bagga and
 * Baldwin 1998) over the names that were found, document by document.
 */
final class Clusters {

  private double precision;
  private double recall;
  private int names;

  /**
   * Adds a document.
   *
   * @param answers by annotated person, whom each of its names was held to name
   * @param together by found person, how many of its names are each annotated person's
   */
  void add(Map<String, List<String>> answers, Map<String, Map<String, Integer>> together) {
    answers.forEach(
        (person, found) -> {
          for (String id : found) {
            Map<String, Integer> cluster = together.getOrDefault(id, Map.of());
            int same = cluster.getOrDefault(person, 0);
            precision += (double) same / cluster.values().stream().mapToInt(n -> n).sum();
            recall += (double) same / found.size();
            names++;
          }
        });
  }

  void score(Scores scores, Measure measure) {
    if (names > 0) {
      scores.identified(measure, precision / names, recall / names, names);
    }
  }
}
