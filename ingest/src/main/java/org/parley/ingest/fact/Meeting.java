package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.document.Span;

/**
 * One meeting in the world, however often the document tells of it.
 *
 * @param participations who took part or stayed away, by actor id
 * @param represented ids of states and organisations on whose behalf it was held, beyond what
 *     follows from its participants
 * @param place id of the place
 * @param site id of the narrower place, such as a building, within {@code place}
 * @param date {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy} or an EDTF interval
 * @param startTime {@code HH:mm}
 * @param duration ISO 8601, e.g. {@code PT4H}
 * @param kind local name in the kind scheme, e.g. {@code talks}
 * @param topics noun phrases of what it was about
 * @param excludedTopics noun phrases of what the text says was not addressed
 */
public record Meeting(
    List<Participation> participations,
    List<String> represented,
    Optional<String> place,
    Optional<String> site,
    Optional<String> date,
    Optional<String> startTime,
    Optional<String> duration,
    String kind,
    List<String> topics,
    List<String> excludedTopics,
    Factuality factuality,
    List<Span> evidence,
    double confidence,
    String rule)
    implements Fact {

  public Meeting {
    participations = List.copyOf(participations);
    represented = List.copyOf(represented);
    topics = List.copyOf(topics);
    excludedTopics = List.copyOf(excludedTopics);
    evidence = Fact.evidence(evidence);
  }

  @Override
  public Stream<String> actors() {
    return Stream.concat(participations.stream().map(Participation::actor), represented.stream());
  }

  @Override
  public Stream<String> places() {
    return Stream.concat(place.stream(), site.stream());
  }

  /** Whether it took place. */
  public enum Factuality {
    ACTUAL,
    SCHEDULED,
    POSSIBLE,
    DENIED
  }

  /** An actor's part in a meeting; an {@code ABSENT} actor did not take part. */
  public record Participation(String actor, Role role) {}

  /** What an actor was there as. */
  public enum Role {
    ATTENDEE,
    HOST,
    MEDIATOR,
    OBSERVER,
    ABSENT
  }
}
