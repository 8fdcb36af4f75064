package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Place;

/**
 * Where and when a meeting is, beyond what its own words say: on the sidelines of an event told of
 * elsewhere, or where a guest is said to be.
 */
final class MeetingSetting {

  /** From so many days on a date is a rough one, which a narrower one within it betters. */
  private static final int ROUGH = 5;

  /** For how many days a meeting is news. */
  private static final int NEWS = 3;

  private final Cast cast;
  private final DateReader dates;
  private final StaySearch stays;
  private final OccasionSearch occasions;
  private final HostCountry hosts;

  MeetingSetting(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
    this.stays = new StaySearch(cast, dates);
    this.hosts = new HostCountry(cast);
    this.occasions = new OccasionSearch(cast, new OccasionReader(cast, dates));
  }

  /** Place, site and time, as far as found. */
  record Found(Optional<String> place, Optional<String> site, Optional<When> when) {

    Found on(Optional<When> day) {
      return new Found(place, site, day);
    }

    boolean located() {
      return place.isPresent() || site.isPresent();
    }
  }

  /** A meeting as its mentions tell it, and whom it brings together. */
  record Told(
      List<MeetingMention> mentions,
      Optional<When> when,
      Collection<String> parties,
      boolean ahead) {

    boolean visit() {
      return mentions.stream().allMatch(MeetingMention::visit);
    }

    boolean remote() {
      return mentions.stream().anyMatch(m -> m.kind().equals("call"));
    }

    boolean in(int sentence) {
      return mentions.stream().anyMatch(m -> m.sentence() == sentence);
    }
  }

  /** What the mentions tell, completed by the rest of the document. */
  Found of(Told told) {
    Found found = completed(told);
    if (told.remote() || told.visit()) {
      return found;
    }
    if (found.located()) {
      return narrowed(found, told);
    }
    Optional<Place> home =
        (news(found, told)
                ? hosts.reported(told.parties(), told.mentions())
                : Optional.<Place>empty())
            .or(() -> hosts.of(told.parties(), told.mentions()));
    return new Found(home.map(Place::id), found.site(), found.when());
  }

  /** In the country of a guest's stay: in the city there that the report is from. */
  private Found narrowed(Found found, Told told) {
    boolean untold = own(told).place().isEmpty() && news(found, told);
    Optional<String> city =
        untold
            ? hosts
                .reported(told.parties(), told.mentions())
                .map(Place::id)
                .filter(p -> found.place().filter(c -> within(p, c)).isPresent())
            : Optional.empty();
    return new Found(city.or(found::place), found.site(), found.when());
  }

  /** Whether it has just been held, as far as the days tell. */
  private boolean news(Found found, Told told) {
    return !told.ahead()
        && found
            .when()
            .flatMap(
                w ->
                    dates.published().map(p -> w.isDay() && !w.first().isBefore(p.minusDays(NEWS))))
            .orElse(true);
  }

  private Found completed(Told told) {
    Found own = own(told);
    if (told.remote()) {
      return own;
    }
    Found found = occasions(own, told);
    boolean moved =
        told.mentions().stream()
            .anyMatch(m -> StaySearch.tells(cast, m, MeetingWords.Signal.MOVING));
    boolean rough = found.when().filter(w -> w.width() < ROUGH).isEmpty() && !moved;
    if (rough && (found.when().isPresent() || told.visit())) {
      found = new Found(found.place(), found.site(), visited(found, told).or(found::when));
    }
    if (told.visit() || (found.located() && found.when().isPresent())) {
      return found;
    }
    Optional<Stay> stay = stays.around(told, found.when());
    if (stay.isEmpty()) {
      return stays.duringVisit(told) ? during(found) : found;
    }
    boolean there = !found.located() || found.place().equals(stay.get().place());
    if (there && found.when().isEmpty() && stays.onArrival(told)) {
      Optional<When> day = stay.get().when().map(w -> When.day(w.first()));
      found = new Found(found.place(), found.site(), day);
    }
    Optional<When> within =
        there && (stays.duringVisit(told) || (told.ahead() && stay.get().ahead()))
            ? visited(new Found(stay.get().place(), Optional.empty(), Optional.empty()), told)
            : Optional.empty();
    return new Found(
        found.located() ? found.place() : stay.get().place(),
        found.site(),
        found.when().or(() -> within));
  }

  /** "During their visit", of those who came along: on the one visit that the document tells of. */
  private Found during(Found found) {
    Optional<Stay> visit = stays.onlyVisit();
    return new Found(
        found.place().or(() -> found.located() ? Optional.empty() : visit.flatMap(Stay::place)),
        found.site(),
        found.when().or(() -> visit.flatMap(Stay::when)));
  }

  private Found own(Told told) {
    List<MeetingMention> mentions = told.mentions();
    // What is told of a visit as a whole gives way to what is told of the talks.
    List<String> places =
        Stream.concat(
                mentions.stream().filter(m -> !m.visit()), mentions.stream().filter(m -> m.visit()))
            .flatMap(m -> m.place().stream())
            .toList();
    Optional<String> first = places.stream().findFirst();
    Optional<String> place =
        first.flatMap(f -> places.stream().filter(p -> within(p, f)).findFirst()).or(() -> first);
    return new Found(
        place,
        mentions.stream()
            .flatMap(m -> m.setting().site().stream())
            .findFirst()
            .filter(s -> !place.equals(Optional.of(s))),
        told.when().map(w -> asLong(w, mentions)));
  }

  /** "his visit on June 4", told elsewhere to be one of four days. */
  private When asLong(When day, List<MeetingMention> mentions) {
    boolean visit = mentions.stream().allMatch(MeetingMention::visit);
    Optional<String> length =
        mentions.stream()
            .filter(m -> visit || !m.visit()) // the talks are on one of the days of the visit
            .flatMap(m -> m.setting().duration().stream())
            .findFirst();
    boolean ending =
        mentions.stream()
            .filter(m -> m.when().isPresent())
            .anyMatch(m -> StaySearch.tells(cast, m, MeetingWords.Signal.ENDING));
    return ending ? day.ending(length) : day.lasting(length);
  }

  /** Whether one place lies within another, a state. */
  private boolean within(String place, String state) {
    return !place.equals(state)
        && cast.places().stream()
            .filter(p -> p.id().equals(place))
            .map(Place::state)
            .anyMatch(Optional.of(state)::equals);
  }

  private Found occasions(Found own, Told told) {
    Found found = own;
    for (Occasion occasion : occasions.around(told.mentions())) {
      boolean apart =
          found.when().isPresent()
              && occasion.when().isPresent()
              && !found.when().get().meets(occasion.when().get());
      boolean otherTime =
          occasion.when().isPresent()
              && dates.published().filter(p -> apart(occasion.when().get(), p, told)).isPresent();
      if (!apart && !otherTime) {
        Optional<When> when = found.when().or(occasion::when);
        found =
            found.located()
                ? new Found(found.place(), found.site(), when)
                : new Found(occasion.place(), occasion.site(), when);
      }
    }
    return found;
  }

  /** Whether an event is over where the meeting is yet to come, or the other way round. */
  private static boolean apart(When event, LocalDate published, Told told) {
    return told.ahead() ? event.last().isBefore(published) : event.first().isAfter(published);
  }

  /** The days of the visit, where the document tells of one only that it can be. */
  private Optional<When> visited(Found found, Told told) {
    Optional<String> days =
        told.mentions().stream()
            .flatMap(m -> m.setting().duration().stream())
            .filter(d -> d.endsWith("D"))
            .findFirst();
    Stream<When> all =
        stays
            .of(told.parties())
            .filter(
                s ->
                    (s.where().isEmpty() && stays.oneState(s.guests()))
                        || found.place().equals(s.place())
                        || s.state().filter(told.parties()::contains).isPresent())
            .filter(s -> s.complete() || days.isPresent())
            .flatMap(s -> s.when().map(w -> s.complete() ? w : w.lasting(days)).stream())
            .filter(w -> found.when().isEmpty() || found.when().get().contains(w))
            .filter(w -> found.when().isEmpty() || w.width() < found.when().get().width());
    List<When> agreeing = all.distinct().toList();
    // "this week" and "December 7-9" agree
    return OccasionSearch.only(
        agreeing.stream()
            .filter(w -> agreeing.stream().noneMatch(o -> !o.equals(w) && w.contains(o))));
  }
}
