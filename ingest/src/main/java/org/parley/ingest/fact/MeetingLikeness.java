package org.parley.ingest.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.OfficeClaim;

/** Compares a mention with a meeting: parties, time, place, kind and whether it was held. */
final class MeetingLikeness {

  /** For how many days somebody who has come is taken to be there. */
  private static final int STAY = 3;

  /** For how many days a meeting may be what a document is about. */
  private static final int NEWS = 60;

  private final Cast cast;
  private final MeetingSeries series;

  /** The state that a place lies in. */
  private final Map<String, String> states = new HashMap<>();

  /** Persons of whom an office is told. */
  private final Set<String> officials;

  MeetingLikeness(Cast cast) {
    this.cast = cast;
    this.series = new MeetingSeries(cast);
    this.officials =
        cast.offices().stream()
            .filter(OfficeClaim::office)
            .map(OfficeClaim::person)
            .collect(Collectors.toSet());
    cast.places().forEach(p -> p.state().ifPresent(state -> states.put(p.id(), state)));
  }

  /** Whether a meeting was held long before what the document is about. */
  boolean longPast(List<MeetingMention> meeting) {
    Optional<LocalDate> published = cast.text().document().date();
    return published.isPresent()
        && meeting.stream()
            .flatMap(m -> m.when().stream())
            .anyMatch(w -> w.last().isBefore(published.get().minusDays(NEWS)));
  }

  /** Whether a mention and all mentions of a meeting can tell of the same. */
  boolean compatible(MeetingMention mention, List<MeetingMention> meeting) {
    for (MeetingMention other : meeting) {
      boolean told = certain(mention) == certain(other) || aside(mention) || aside(other);
      boolean negatedAttendance = !mention.absent().isEmpty() || !other.absent().isEmpty();
      boolean times =
          mention.when().isEmpty()
              || other.when().isEmpty()
              || mention.when().get().meets(other.when().get());
      boolean sameDay = mention.when().isPresent() && other.when().isPresent() && times;
      if (!times
          || (!told
              && !sameDay
              && !negatedAttendance
              && !MeetingSeries.sameRound(mention, other)
              && !series.sameBody(mention, other))
          || !places(mention, other)
          || otherEnvoys(mention, other)
          || !kinds(mention, other)
          || !series.alike(mention, other)
          || apart(mention, other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mention can tell of a meeting of many as far as time, place and series say. */
  boolean oneOccasion(MeetingMention mention, List<MeetingMention> meeting) {
    return meeting.stream()
        .allMatch(
            m ->
                (m.when().isEmpty()
                        || mention.when().isEmpty()
                        || m.when().get().meets(mention.when().get()))
                    && (m.factuality() == Meeting.Factuality.DENIED)
                        == (mention.factuality() == Meeting.Factuality.DENIED)
                    && m.further() == mention.further()
                    && places(mention, m)
                    && series.alike(mention, m));
  }

  /**
   * Whether talks can be those of a visit: within its days, where they are told, at its place, and
   * held where it is made. The day of an arrival is only its first.
   */
  boolean sameStay(MeetingMention visit, List<MeetingMention> talks) {
    return talks.stream()
        .allMatch(
            t ->
                (certain(visit) == certain(t) || aside(t))
                    && (visit.factuality() == Meeting.Factuality.DENIED)
                        == (t.factuality() == Meeting.Factuality.DENIED)
                    && places(visit, t)
                    && (visit.when().isEmpty()
                        || t.when().isEmpty()
                        || begun(visit.when().get()).meets(t.when().get())));
  }

  /** A day of arriving, and those on which the visit may go on. */
  private static When begun(When when) {
    return when.isDay() ? When.between(when.first(), when.first().plusDays(STAY)) : when;
  }

  /**
   * "to discuss trade": says of the talks what they are for, whether or not they have been held.
   */
  private static boolean aside(MeetingMention mention) {
    return mention.reference().byVerb() && !mention.reference().telling();
  }

  private static boolean apart(MeetingMention one, MeetingMention other) {
    return one.further() != other.further()
        && certain(one) != certain(other)
        && !MeetingSeries.sameRound(one, other);
  }

  private static boolean certain(MeetingMention mention) {
    return mention.factuality() == Meeting.Factuality.ACTUAL;
  }

  private boolean places(MeetingMention one, MeetingMention other) {
    return one.place().isEmpty()
        || other.place().isEmpty()
        || one.place().equals(other.place())
        || one.setting().site().equals(other.place())
        || other.setting().site().equals(one.place())
        || within(one.place().get(), other.place().get())
        || within(other.place().get(), one.place().get());
  }

  /** A city and the country it lies in. */
  private boolean within(String city, String country) {
    return states.getOrDefault(city, "").equals(country);
  }

  private static boolean kinds(MeetingMention one, MeetingMention other) {
    return call(one) == call(other);
  }

  /** Whether a state is stood for by other persons: its minister met, and its president will. */
  private boolean otherEnvoys(MeetingMention one, MeetingMention other) {
    for (String envoy : one.participants()) {
      for (String state : envoys(envoy)) {
        boolean any = false;
        boolean shared = false;
        for (String counterpart : other.participants()) {
          any |= envoys(counterpart).contains(state);
          shared |= one.participants().contains(counterpart) && envoys(counterpart).contains(state);
        }
        if (any && !shared) {
          return true;
        }
      }
    }
    return false;
  }

  /** "his Norwegian counterpart", whose name may be told elsewhere. */
  private boolean unnamed(String id) {
    return type(id) == ActorType.PERSON
        && cast.actor(id).filter(MeetingCompany::unnamed).isPresent();
  }

  /** The states that a person with a name stands for. */
  private List<String> envoys(String id) {
    return type(id) == ActorType.PERSON && !unnamed(id) ? cast.represents(id) : List.of();
  }

  private static boolean call(MeetingMention mention) {
    return mention.kind().equals("call");
  }

  /**
   * How many take part in both, where one side's parties are all among the other's; 0 where each
   * names somebody whom the other does not.
   */
  int shared(MeetingMention mention, List<MeetingMention> meeting) {
    Set<String> parties = MeetingMention.participants(meeting);
    int own = series.weight(mention.participants(), p -> among(p, parties));
    int theirs = series.weight(parties, p -> among(p, mention.participants()));
    boolean subset =
        own == series.weight(mention.participants(), p -> true)
            || theirs == series.weight(parties, p -> true);
    if (subset && Math.min(own, theirs) > 1) {
      return own;
    }
    if (own > 0
        && (counts(mention.participants(), parties) || counts(parties, mention.participants()))) {
      return own;
    }
    boolean body = alone(mention.participants(), parties) || alone(parties, mention.participants());
    return body || officesWithoutState(mention.participants(), parties) ? 1 : 0;
  }

  /** "A met with three leaders", and "A met B, C and D". */
  private boolean counts(Set<String> ones, Set<String> others) {
    return ones.size() == 2
        && ones.stream()
            .filter(id -> type(id) == ActorType.GROUP)
            .flatMap(id -> cast.actor(id).stream())
            .anyMatch(
                a ->
                    Rounds.number(a.label().split(" ", 2)[0]) == others.size() - 1
                        && others.size() > 2)
        && ones.stream().anyMatch(others::contains);
  }

  /** "The APEC summit", and who attends it. */
  private boolean alone(Set<String> body, Set<String> others) {
    return body.size() == 1
        && others.containsAll(body)
        && body.stream().allMatch(b -> type(b) == ActorType.ORGANIZATION);
  }

  /**
   * Whether someone, or the state they stand for, is among these or is stood for by one of them.
   */
  private boolean among(String id, Set<String> others) {
    return others.stream().anyMatch(o -> oneParty(o, id));
  }

  private boolean oneParty(String one, String other) {
    return one.equals(other)
        || cast.represents(one).contains(other)
        || cast.represents(other).contains(one)
        || (unnamed(one) != unnamed(other)
            && type(one) == type(other)
            && cast.represents(one).stream().anyMatch(cast.represents(other)::contains))
        || ((type(one) == ActorType.GROUP || type(other) == ActorType.GROUP)
            && !otherPairs(cast.represents(one), cast.represents(other))
            && cast.represents(one).stream().anyMatch(cast.represents(other)::contains));
  }

  /** "Palestinian and Jordanian leaders", "Israeli and Palestinian leaders". */
  private static boolean otherPairs(List<String> ones, List<String> others) {
    return ones.size() > 1
        && others.size() > 1
        && !(ones.containsAll(others) || others.containsAll(ones));
  }

  /** "An Israeli-US summit" and "Prime Minister X and President Y", whose states are not told. */
  private boolean officesWithoutState(Set<String> ones, Set<String> others) {
    return (states(ones) && untold(others)) || (states(others) && untold(ones));
  }

  private boolean states(Set<String> ids) {
    return ids.size() == 2 && ids.stream().allMatch(i -> type(i) == ActorType.STATE);
  }

  private boolean untold(Set<String> ids) {
    return ids.size() == 2
        && ids.stream()
            .allMatch(
                i ->
                    type(i) == ActorType.PERSON
                        && cast.represents(i).isEmpty()
                        && officials.contains(i));
  }

  @Nullable ActorType type(String id) {
    return cast.actor(id).map(Actor::type).orElse(null);
  }

  /** Participants and those they stand for. */
  private Set<String> expanded(List<MeetingMention> meeting) {
    Set<String> all = new LinkedHashSet<>();
    for (MeetingMention mention : meeting) {
      for (String participant : mention.participants()) {
        all.add(participant);
        all.addAll(cast.represents(participant));
      }
    }
    return all;
  }

  /** "The summit" points to no visit, "his visit" to no summit. */
  static boolean kin(MeetingMention mention, List<MeetingMention> meeting) {
    if (mention.visit()) {
      return meeting.stream().anyMatch(MeetingMention::visit);
    }
    boolean visits = meeting.stream().allMatch(MeetingMention::visit);
    boolean event = mention.kind().equals("summit") || mention.kind().equals("conference");
    return !visits
        && (!event
            || meeting.stream()
                .anyMatch(m -> m.kind().equals(mention.kind()) || m.kind().equals("meeting")));
  }

  /** Whether all whom a mention names take part in a meeting, or are stood for there. */
  boolean includes(List<MeetingMention> meeting, MeetingMention mention) {
    Set<String> all = expanded(meeting);
    return mention.participants().stream()
        .allMatch(p -> all.contains(p) || cast.represents(p).stream().anyMatch(all::contains));
  }
}
