package org.parley.ingest.rdf;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Place;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.fact.Reading;

/** Labels that read like a sentence, so that a page or a table needs no IRI. */
final class Labels {

  private static final int LONGEST_QUOTE = 90;

  private final Map<String, String> actors;
  private final Map<String, String> places;

  Labels(Reading reading) {
    this.actors =
        reading.actors().stream().collect(toMap(Actor::id, Actor::label, (first, again) -> first));
    this.places =
        reading.places().stream().collect(toMap(Place::id, Place::label, (first, again) -> first));
  }

  String of(Meeting meeting) {
    List<String> parts = new ArrayList<>();
    List<String> present = Meetings.present(meeting);
    if (!present.isEmpty()) {
      parts.add(list(present));
    }
    parts.add(meeting.kind().replace('-', ' '));
    meeting.date().ifPresent(parts::add);
    meeting.place().map(id -> name(places, id)).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  String of(Meeting meeting, Meeting.Participation participation) {
    return "%s, %s: %s"
        .formatted(
            name(actors, participation.actor()), Schemes.word(participation.role()), of(meeting));
  }

  String of(Proposal proposal, String content) {
    return "%s: proposal: %s".formatted(list(proposal.proposers()), quote(content));
  }

  String of(Position position, String content) {
    return "%s: %s: %s"
        .formatted(list(position.holders()), Schemes.word(position.stance()), quote(content));
  }

  String of(Office office) {
    String former = office.former() ? "former " : "";
    String of = office.of().map(id -> ", " + name(actors, id)).orElse("");
    return name(actors, office.person()) + ", " + former + office.title() + of;
  }

  private String list(List<String> ids) {
    List<String> names = ids.stream().map(id -> name(actors, id)).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A state that is only represented need not be described in the document: its id must do. */
  private static String name(Map<String, String> labels, String id) {
    return labels.getOrDefault(id, id.replace('-', ' '));
  }

  private static String quote(String content) {
    String line = content.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST_QUOTE) {
      return "“" + line + "”";
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE));
    return "“" + cut.replaceAll("\\s+\\S*$", "") + " …”";
  }
}
