package org.parley.ingest.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/**
 * Places talks that are told of without a place: a guest who meets his hosts on a visit meets them
 * where he visits.
 */
final class VisitPlaces {

  private record Stay(Set<String> guests, String host, Meeting visit) {}

  private final Cast cast;
  private final List<Stay> stays;

  VisitPlaces(Cast cast, List<Meeting> meetings) {
    this.cast = cast;
    this.stays = meetings.stream().map(this::stay).flatMap(Optional::stream).toList();
  }

  /** A visit to a state: its guests, and the state. */
  private Optional<Stay> stay(Meeting meeting) {
    if (!meeting.kind().equals("visit") || meeting.place().isEmpty()) {
      return Optional.empty();
    }
    Set<String> guests = new HashSet<>();
    Optional<String> host = Optional.empty();
    for (Meeting.Participation part : meeting.participations()) {
      if (is(part.actor(), ActorType.STATE)) {
        host = Optional.of(part.actor());
      } else {
        guests.add(part.actor());
      }
    }
    return host.map(h -> new Stay(guests, h, meeting));
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).filter(a -> a.type() == type).isPresent();
  }

  Meeting placed(Meeting meeting) {
    if (meeting.place().isPresent() || meeting.kind().equals("call")) {
      return meeting;
    }
    return stays.stream()
        .filter(stay -> during(meeting, stay))
        .findFirst()
        .map(stay -> meeting.at(stay.visit().place()))
        .orElse(meeting);
  }

  private boolean during(Meeting meeting, Stay stay) {
    boolean guest = false;
    boolean host = false;
    for (Meeting.Participation part : meeting.participations()) {
      guest |= stay.guests().contains(part.actor());
      host |=
          part.actor().equals(stay.host()) || cast.represents(part.actor()).contains(stay.host());
    }
    return guest && host && sameStage(meeting, stay.visit()) && sameTime(meeting, stay.visit());
  }

  /** Both over, both to come, or to come during a visit that goes on. */
  private boolean sameStage(Meeting meeting, Meeting visit) {
    boolean held = meeting.factuality() == Meeting.Factuality.ACTUAL;
    boolean visited = visit.factuality() == Meeting.Factuality.ACTUAL;
    boolean goesOn =
        visit.date().isPresent()
            && cast.text()
                .document()
                .date()
                .filter(published -> last(visit).compareTo(published.toString()) >= 0)
                .isPresent();
    return held == visited || (visited && goesOn);
  }

  private static boolean sameTime(Meeting meeting, Meeting visit) {
    return meeting.date().isEmpty()
        || visit.date().isEmpty()
        || meeting.date().get().compareTo(last(visit)) <= 0
            && last(meeting).compareTo(visit.date().get()) >= 0;
  }

  /** The end of an interval, or the day; both compare as text, being written alike. */
  private static String last(Meeting meeting) {
    String date = meeting.date().orElse("");
    return date.substring(date.indexOf('/') + 1);
  }
}
