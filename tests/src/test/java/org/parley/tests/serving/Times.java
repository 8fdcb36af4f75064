package org.parley.tests.serving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each request took, by question, in milliseconds. */
final class Times {

  private final Map<String, List<Double>> all = new TreeMap<>();
  private int failed;

  synchronized void add(String question, double millis) {
    all.computeIfAbsent(question, absent -> new ArrayList<>()).add(millis);
  }

  synchronized void fail() {
    failed++;
  }

  int failed() {
    return failed;
  }

  /** The part of all requests that took no longer than this is {@code share}. */
  double all(double share) {
    return share(all.values().stream().flatMap(List::stream).toList(), share);
  }

  double of(String question, double share) {
    return share(all.getOrDefault(question, List.of()), share);
  }

  static double median(List<Double> values) {
    return share(values, 0.5);
  }

  private static double share(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
  }
}
