package org.parley.ingest.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Mention;
import org.parley.ingest.actor.Place;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;

/**
 * What Parley says that documents say. As in the graph they are written to, an actor is one in all
 * documents of a set: it is called whatever any of them calls it, and represents whom it does in
 * any.
 */
final class ReadAccounts {

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> represented = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();

  ReadAccounts(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.actors().forEach(this::learn);
      reading.places().forEach(this::learn);
    }
  }

  private void learn(Actor actor) {
    Set<String> called = names.computeIfAbsent(actor.id(), id -> new HashSet<>());
    called.add(Names.plain(actor.label()));
    actor.aliases().forEach(alias -> called.add(Names.plain(alias)));
    represented.computeIfAbsent(actor.id(), id -> new HashSet<>()).addAll(actor.represents());
    types.put(actor.id(), actor.type().name().toLowerCase(Locale.ROOT));
  }

  private void learn(Place place) {
    Set<String> called = places.computeIfAbsent(place.id(), id -> new HashSet<>());
    called.add(Names.plain(place.label()));
    place.aliases().forEach(alias -> called.add(Names.plain(alias)));
  }

  Account of(Reading reading) {
    List<Account.Encounter> meetings = only(Meeting.class, reading).map(this::encounter).toList();
    // A proposal that only a position answers is in the graph as well.
    List<Account.Statement> proposals =
        Stream.concat(
                only(Proposal.class, reading),
                only(Position.class, reading).flatMap(it -> it.towardProposal().stream()))
            .distinct()
            .map(ReadAccounts::statement)
            .toList();
    List<Account.Statement> positions =
        only(Position.class, reading).map(ReadAccounts::statement).toList();

    Set<String> actors = new LinkedHashSet<>();
    Set<String> mentioned =
        reading.mentions().stream()
            .filter(mention -> !mention.kind().ofPlace())
            .map(Mention::denotes)
            .collect(Collectors.toSet());
    reading.actors().stream().map(Actor::id).filter(mentioned::contains).forEach(actors::add);
    for (Account.Encounter meeting : meetings) {
      actors.addAll(meeting.participants());
      actors.addAll(meeting.represented());
    }
    Stream.of(proposals, positions).flatMap(List::stream).forEach(it -> actors.addAll(it.who()));
    return new Account(actors.stream().map(this::party).toList(), meetings, proposals, positions);
  }

  private Account.Party party(String id) {
    return new Account.Party(
        id, types.getOrDefault(id, "unknown"), names.getOrDefault(id, Set.of()));
  }

  private Account.Encounter encounter(Meeting meeting) {
    Set<String> participants =
        meeting.participations().stream()
            .filter(it -> it.role() != Meeting.Role.ABSENT)
            .map(Meeting.Participation::actor)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> behind = new LinkedHashSet<>(meeting.represented());
    participants.forEach(id -> behind.addAll(represented.getOrDefault(id, Set.of())));
    return new Account.Encounter(
        meeting.evidence(),
        participants,
        behind,
        meeting.place().map(this::called).orElse(Set.of()),
        meeting.date(),
        meeting.factuality().name().toLowerCase(Locale.ROOT),
        meeting.confidence());
  }

  private Set<String> called(String place) {
    Set<String> called = new HashSet<>(places.getOrDefault(place, Set.of()));
    called.add(Names.plain(place.replace('-', ' ')));
    return called;
  }

  private static Account.Statement statement(Proposal proposal) {
    return new Account.Statement(
        new LinkedHashSet<>(proposal.proposers()),
        List.of(proposal.content()),
        proposal.status().name().toLowerCase(Locale.ROOT),
        Optional.empty(),
        proposal.confidence());
  }

  private static Account.Statement statement(Position position) {
    return new Account.Statement(
        new LinkedHashSet<>(position.holders()),
        List.of(position.content()),
        position.stance().name().toLowerCase(Locale.ROOT),
        position.holderMention(),
        position.confidence());
  }

  private static <T extends Fact> Stream<T> only(Class<T> kind, Reading reading) {
    return reading.facts().stream().filter(kind::isInstance).map(kind::cast);
  }
}
