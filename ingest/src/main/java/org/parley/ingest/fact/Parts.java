package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who takes part in a meeting, and which states are visited, as gathered from the words. */
final class Parts {

  final Set<String> people = new LinkedHashSet<>();
  final Set<String> absent = new LinkedHashSet<>();
  final Set<String> hosts = new LinkedHashSet<>();
  final Set<String> mediators = new LinkedHashSet<>();
  final List<Visit> visits = new ArrayList<>();

  /** Those who are met one by one ("met separately with X and Y"), each at a meeting of its own. */
  final Set<String> apart = new LinkedHashSet<>();

  /** Whether a phrase in the plural says that those it names meet among themselves. */
  boolean mutual;

  /** Whether the words add somebody to a meeting told of elsewhere. */
  boolean attending;

  /** The verb that brings people to the event ("arrive for talks"), whose time is the event's. */
  Optional<Integer> arrival = Optional.empty();

  /** The verb that somebody's speaking at the event is told by. */
  Optional<Integer> speech = Optional.empty();

  /**
   * A stop of a journey.
   *
   * @param state the state that is visited and takes part; empty within the visitors' own
   * @param place id of the place
   */
  record Visit(Optional<String> state, Optional<String> place) {}

  /** Parties on the guests' side and the hosts'. */
  int size() {
    return people.size()
        + (int)
            visits.stream()
                .flatMap(v -> v.state().stream())
                .filter(s -> !people.contains(s))
                .distinct()
                .count();
  }

  /** Takes those present for those who stayed away. */
  void stayAway() {
    absent.addAll(people);
    people.clear();
  }
}
