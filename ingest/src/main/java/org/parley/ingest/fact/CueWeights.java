package org.parley.ingest.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.ingest.actor.WordList;

/**
 * How much each feature of a candidate speaks for its being an attribution: a logistic regression,
 * read once from {@code weights.tsv}.
 */
final class CueWeights {

  private static final CueWeights STANDARD = new CueWeights();

  private final Map<String, Double> weights = new HashMap<>();

  private CueWeights() {
    WordList.rows(CueWeights.class, "weights.tsv", 2)
        .forEach(row -> weights.put(row[0], Double.parseDouble(row[1])));
  }

  static CueWeights standard() {
    return STANDARD;
  }

  /** How likely a candidate is one that people would annotate, from 0 to 1. */
  double chance(List<String> features) {
    double sum = weights.getOrDefault(Weighable.BIAS, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
