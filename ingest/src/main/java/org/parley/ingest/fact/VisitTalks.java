package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;

/**
 * Joins a visit to a state with the talks that it was for: "X arrived in Oslo on Monday for a
 * three-day visit", "X met President Y". Where the visitor meets several hosts, each apart, the
 * visit goes with those told of right beside it, else it stays by itself.
 */
final class VisitTalks {

  /** How many sentences away the talks are that a visit with several of them goes with. */
  private static final int BESIDE = 1;

  private final Cast cast;
  private final MeetingLikeness likeness;

  VisitTalks(Cast cast, MeetingLikeness likeness) {
    this.cast = cast;
    this.likeness = likeness;
  }

  /** Moves the mentions of each such visit to its talks. */
  void join(List<List<MeetingMention>> meetings) {
    for (List<MeetingMention> visit : new ArrayList<>(meetings)) {
      if (visit.stream().allMatch(MeetingMention::visit)) {
        talks(visit, meetings)
            .ifPresent(
                talks -> {
                  talks.addAll(visit);
                  meetings.remove(visit);
                });
      }
    }
  }

  private Optional<List<MeetingMention>> talks(
      List<MeetingMention> visit, List<List<MeetingMention>> meetings) {
    Set<String> concerned = MeetingMention.participants(visit);
    Set<String> guests = new LinkedHashSet<>(concerned);
    guests.removeIf(id -> type(id) == ActorType.STATE);
    Set<String> states = new LinkedHashSet<>(concerned);
    states.removeAll(guests);
    Set<String> others = new LinkedHashSet<>(guests);
    others.removeIf(g -> cast.represents(g).stream().anyMatch(states::contains));
    if (others.isEmpty()) {
      states.removeIf(s -> guests.stream().anyMatch(g -> cast.represents(g).contains(s)));
    } else {
      guests.retainAll(others); // "President X welcomed the visit of Y": X is no guest
    }
    if (guests.isEmpty() || states.size() > 1 || concerned.size() < 2) {
      return Optional.empty();
    }
    List<List<MeetingMention>> talks =
        meetings.stream()
            .filter(m -> m != visit && m.stream().noneMatch(MeetingMention::visit))
            .filter(m -> m.stream().noneMatch(t -> t.kind().equals("call")))
            .filter(m -> there(m, guests, states, held(visit) && distance(visit, m) <= BESIDE))
            .filter(m -> alike(visit, m))
            .toList();
    if (talks.size() < 2) {
      return talks.stream().findFirst();
    }
    return talks.stream()
        .filter(m -> distance(visit, m) <= BESIDE)
        .min((a, b) -> Integer.compare(distance(visit, a), distance(visit, b)));
  }

  /**
   * Whether the visitors are there, and somebody of the state they visit; right beside the visit
   * also one whose state is not told ("President X").
   */
  private boolean there(
      List<MeetingMention> talks, Set<String> guests, Set<String> states, boolean beside) {
    Set<String> present = MeetingMention.participants(talks);
    boolean visitors = guests.stream().anyMatch(g -> present.contains(g) && person(g));
    boolean hosts =
        present.stream()
            .filter(p -> !guests.contains(p))
            .anyMatch(
                p ->
                    states.isEmpty()
                        || states.stream().anyMatch(s -> of(p, s))
                        || (beside && person(p) && cast.represents(p).isEmpty()));
    return visitors && hosts;
  }

  private boolean of(String host, String state) {
    return host.equals(state)
        || cast.represents(host).stream()
            .anyMatch(r -> r.equals(state) || cast.represents(r).contains(state))
        || named(host, state)
        || cast.represents(host).stream().anyMatch(r -> named(r, state));
  }

  /** "the Ruling Party of Norway". */
  private boolean named(String body, String state) {
    return cast.actor(body)
        .map(Actor::label)
        .filter(l -> cast.actor(state).filter(s -> l.contains(s.label())).isPresent())
        .isPresent();
  }

  private boolean alike(List<MeetingMention> visit, List<MeetingMention> talks) {
    return visit.stream()
        .allMatch(v -> likeness.compatible(v, talks) || likeness.sameStay(v, talks));
  }

  private static boolean held(List<MeetingMention> visit) {
    return visit.stream().allMatch(v -> v.factuality() == Meeting.Factuality.ACTUAL);
  }

  private static int distance(List<MeetingMention> visit, List<MeetingMention> talks) {
    int least = Integer.MAX_VALUE;
    for (MeetingMention one : visit) {
      for (MeetingMention other : talks) {
        least = Math.min(least, Math.abs(one.sentence() - other.sentence()));
      }
    }
    return least;
  }

  private boolean person(String id) {
    return type(id) == ActorType.PERSON || type(id) == ActorType.GROUP;
  }

  private @org.jspecify.annotations.Nullable ActorType type(String id) {
    return likeness.type(id);
  }
}
