package org.parley.ingest.decision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All decisions of a file, in the order of its lines. */
public record Decisions(List<DecisionLine> lines) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    lines = List.copyOf(lines);
  }

  /**
   * The decision of a line as {@link Decision#text} writes it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Decision parse(String line) {
    return DecisionLine.parse(line);
  }

  /** The decisions, each once, in the order in which they were made: of two the later holds. */
  public Stream<Decision> all() {
    return lines.stream()
        .map(DecisionLine::decision)
        .distinct()
        .sorted(Comparator.comparing(Decision::moment).thenComparing(Decision::text));
  }
}
