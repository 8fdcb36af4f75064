package org.parley.ingest.fact;

import java.util.List;
import org.parley.ingest.document.Span;

/** One thing a document states, with the words that state it. */
public sealed interface Fact permits Meeting, Proposal, Position, Office {

  /** The passages that state it: at least one, in text order. */
  List<Span> evidence();

  /** How often facts found in this way are right, 0 to 1. */
  double confidence();

  /** Name of the rule that found it. */
  String rule();

  /** Checks what every fact must have. */
  static List<Span> evidence(List<Span> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A fact needs evidence.");
    }
    return evidence.stream().sorted().distinct().toList();
  }
}
