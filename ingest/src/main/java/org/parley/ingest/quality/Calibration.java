package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many of the facts of about the same confidence are right. */
final class Calibration {

  private static final int BINS = 10;

  /**
   * Facts of a kind whose confidence is in a tenth.
   *
   * @param from the tenth's lower end
   * @param confidence their mean
   */
  record Bin(double from, int facts, int right, double confidence) {

    double share() {
      return (double) right / facts;
    }
  }

  private record Sum(int facts, int right, double confidence) {

    Sum plus(Sum other) {
      return new Sum(facts + other.facts, right + other.right, confidence + other.confidence);
    }
  }

  private final Map<String, Map<Integer, Sum>> sums = new TreeMap<>();

  void add(String kind, double confidence, boolean right) {
    // A hair above, for 0.7 * 10 is less than 7.
    int bin = Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
    sums.computeIfAbsent(kind, none -> new TreeMap<>(Collections.reverseOrder()))
        .merge(bin, new Sum(1, right ? 1 : 0, confidence), Sum::plus);
  }

  /** By kind; the surest bin first, empty ones left out. */
  Map<String, List<Bin>> bins() {
    Map<String, List<Bin>> bins = new TreeMap<>();
    sums.forEach(
        (kind, tenths) -> {
          List<Bin> ordered = new ArrayList<>();
          tenths.forEach(
              (tenth, sum) ->
                  ordered.add(
                      new Bin(
                          (double) tenth / BINS,
                          sum.facts,
                          sum.right,
                          sum.confidence / sum.facts)));
          bins.put(kind, ordered);
        });
    return bins;
  }
}
