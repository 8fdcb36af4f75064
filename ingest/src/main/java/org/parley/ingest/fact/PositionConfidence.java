package org.parley.ingest.fact;

import java.util.Map;

/** How often each rule is right, as measured on annotated news. */
final class PositionConfidence {

  private static final Map<String, Double> MEASURED =
      Map.ofEntries(
          Map.entry("quotation", 0.9),
          Map.entry("quotation-continued", 0.7),
          Map.entry("clause", 0.85),
          Map.entry("aside", 0.85),
          Map.entry("according", 0.85),
          Map.entry("urging", 0.7),
          Map.entry("infinitive", 0.7),
          Map.entry("label", 0.6),
          Map.entry("object", 0.5),
          Map.entry("preposition", 0.6),
          Map.entry("adjective", 0.6),
          Map.entry("noun", 0.5),
          Map.entry("noun-expressed", 0.6));

  private PositionConfidence() {}

  static double of(String rule) {
    return MEASURED.getOrDefault(rule, 0.5);
  }
}
