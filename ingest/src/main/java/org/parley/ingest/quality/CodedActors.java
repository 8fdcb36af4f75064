package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;

/** Which actors of a reading the words of an event coder name. */
final class CodedActors {

  private final Reading reading;
  private final Map<String, Set<String>> represented = new HashMap<>();

  CodedActors(Reading reading) {
    this.reading = reading;
    for (Actor actor : reading.actors()) {
      represented.put(actor.id(), Set.copyOf(actor.represents()));
    }
  }

  /** Ids of the actors that are mentioned where these words stand. */
  Set<String> named(String words) {
    List<Span> places = places(words);
    return reading.mentions().stream()
        .filter(mention -> !mention.kind().ofPlace())
        .filter(mention -> places.stream().anyMatch(mention.span()::overlaps))
        .map(mention -> mention.denotes())
        .collect(Collectors.toSet());
  }

  /** Whether one of them is in a fact that tells what passes between actors. */
  boolean takePart(String words) {
    Set<String> named = named(words);
    return reading.facts().stream()
        .filter(
            fact -> fact instanceof Position || fact instanceof Proposal || fact instanceof Meeting)
        .flatMap(Fact::actors)
        .anyMatch(id -> isOrRepresents(id, named));
  }

  /** Whether one of them does what the fact tells. */
  boolean isActing(String words, Fact fact) {
    Set<String> named = named(words);
    return acting(fact).anyMatch(id -> isOrRepresents(id, named));
  }

  /**
   * The minister who says it acts for the state that a coder writes down, and is written for it.
   */
  private boolean isOrRepresents(String id, Set<String> named) {
    return named.contains(id)
        || represented.getOrDefault(id, Set.of()).stream().anyMatch(named::contains);
  }

  private static Stream<String> acting(Fact fact) {
    if (fact instanceof Position position) {
      return position.holders().stream();
    }
    if (fact instanceof Proposal proposal) {
      return proposal.proposers().stream();
    }
    return fact instanceof Meeting meeting
        ? Stream.concat(
            meeting.participations().stream().map(Participation::actor),
            meeting.represented().stream())
        : Stream.of();
  }

  /**
   * Where the words stand. Coders join what the sentence has apart ("U.S. ... negotiators", "US
   * forces" of "US and British forces"): then their names count.
   */
  private List<Span> places(String words) {
    List<Span> whole = occurrences(words.strip());
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Span> places = new ArrayList<>();
    Set<String> names = new HashSet<>(List.of(words.split("[\\s-]+", -1)));
    for (String name : names) {
      if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
        places.addAll(occurrences(name));
      }
    }
    return places;
  }

  private List<Span> occurrences(String words) {
    String text = reading.document().text().toLowerCase(Locale.ROOT);
    String sought = words.toLowerCase(Locale.ROOT);
    List<Span> places = new ArrayList<>();
    int begin = sought.isEmpty() ? -1 : text.indexOf(sought);
    while (begin >= 0) {
      int first = text.codePointCount(0, begin);
      places.add(new Span(first, first + sought.codePointCount(0, sought.length())));
      begin = text.indexOf(sought, begin + 1);
    }
    return places;
  }
}
