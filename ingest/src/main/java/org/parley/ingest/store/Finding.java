package org.parley.ingest.store;

import java.util.Comparator;

/**
 * What a shape says of one node of a document's graph.
 *
 * @param severity violations sort before warnings
 * @param fact IRI of the node
 * @param label what the node is called, or its IRI where it has no label
 * @param shape IRI of the shape, or the path it is about where the shape has no name
 */
public record Finding(
    String documentId, String fact, String label, String shape, String message, Severity severity)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::documentId)
          .thenComparing(Finding::fact)
          .thenComparing(Finding::shape)
          .thenComparing(Finding::message);

  /** Whether the finding keeps a document out. */
  public enum Severity {
    VIOLATION,
    WARNING
  }

  public boolean refuses() {
    return severity == Severity.VIOLATION;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "Document %s: %s <%s>: %s (%s)".formatted(documentId, label, fact, message, shape);
  }
}
