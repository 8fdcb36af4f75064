package org.parley.ingest.fact;

import java.util.List;
import java.util.stream.Stream;
import org.parley.ingest.document.Span;

/** One thing a document states, with the words that state it. */
public sealed interface Fact permits Meeting, Proposal, Position, Office {

  /** The passages that state it: at least one, in text order. */
  List<Span> evidence();

  /** How often facts found in this way are right, 0 to 1. */
  double confidence();

  /** Name of the rule that found it. */
  String rule();

  /** Ids of all actors it names, in any part. */
  Stream<String> actors();

  /** Ids of the places it names. */
  default Stream<String> places() {
    return Stream.of();
  }

  /** Checks what every fact must have. */
  static List<Span> evidence(List<Span> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A fact needs evidence.");
    }
    return evidence.stream().sorted().distinct().toList();
  }
}
