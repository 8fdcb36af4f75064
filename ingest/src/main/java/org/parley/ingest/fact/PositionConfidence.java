package org.parley.ingest.fact;

import java.util.Map;

/** How often each rule is right, as measured on annotated news. */
final class PositionConfidence {

  private static final Map<String, Double> MEASURED =
      Map.ofEntries(
          Map.entry("quotation", 0.9),
          Map.entry("quotation-continued", 0.6),
          Map.entry("clause", 0.85),
          Map.entry("aside", 0.8),
          Map.entry("according", 0.85),
          Map.entry("colon", 0.8),
          Map.entry("urging", 0.75),
          Map.entry("infinitive", 0.7),
          Map.entry("label", 0.75),
          Map.entry("object", 0.7),
          Map.entry("accusation", 0.7),
          Map.entry("preposition", 0.6),
          Map.entry("phrase", 0.65),
          Map.entry("adjective", 0.65),
          Map.entry("noun", 0.5),
          Map.entry("noun-expressed", 0.7),
          Map.entry("noun-reason", 0.75),
          Map.entry("reception", 0.5),
          Map.entry(PositionByWeight.RULE, 0.4));

  private PositionConfidence() {}

  static double of(String rule) {
    return MEASURED.getOrDefault(rule, 0.5);
  }
}
