package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.document.Span;

/**
 * An office that a person is said to hold.
 *
 * @param person actor id
 * @param title as a common noun, e.g. {@code foreign minister}
 * @param of id of the state or organisation, where the text tells
 * @param attestedOn the document's date
 * @param former whether the text says it is past ("former president")
 */
public record Office(
    String person,
    String title,
    Optional<String> of,
    Optional<LocalDate> attestedOn,
    boolean former,
    List<Span> evidence,
    double confidence,
    String rule)
    implements Fact {

  public Office {
    evidence = Fact.evidence(evidence);
  }

  @Override
  public Stream<String> actors() {
    return Stream.concat(Stream.of(person), of.stream());
  }
}
