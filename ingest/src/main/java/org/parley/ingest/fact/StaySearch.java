package org.parley.ingest.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.OfficeClaim;
import org.parley.ingest.text.Tree;

/** Finds the stay that a meeting belongs to: "arrived in Oslo on Monday" and "met his host". */
final class StaySearch {

  /** How many sentences away a guest's stay may be told. */
  private static final int NEAR = 6;

  /** How many days before and after the day told of somebody is taken to be there. */
  private static final int REMAINING = 7;

  private static final Set<String> VISITS = Set.of("visit", "stay", "trip", "tour");

  private final Cast cast;
  private final DateReader dates;
  private final List<Stay> stays;
  private final Set<String> officials;

  StaySearch(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
    this.stays = new StayReader(cast, dates).read();
    this.officials =
        cast.offices().stream()
            .filter(OfficeClaim::office)
            .map(OfficeClaim::person)
            .collect(Collectors.toSet());
  }

  Stream<Stay> of(Collection<String> guests) {
    return stays.stream().filter(s -> s.guests().stream().anyMatch(guests::contains));
  }

  /** Whether the document takes these guests to one state only, so that "his visit" is that. */
  boolean oneState(Collection<String> guests) {
    return of(guests).flatMap(s -> s.state().stream()).distinct().limit(2).count() < 2;
  }

  /** The stay of a participant that a meeting most likely belongs to. */
  Optional<Stay> around(MeetingSetting.Told told, Optional<When> when) {
    return of(told.parties())
        .filter(s -> s.where().isPresent())
        .filter(s -> fits(s, told, when))
        .min(
            Comparator.comparingInt((Stay s) -> distance(s, told.mentions()))
                .thenComparing(s -> s.where().map(PlacePhrase.Named::extent).orElseThrow()));
  }

  private boolean fits(Stay stay, MeetingSetting.Told told, Optional<When> when) {
    boolean together = told.in(stay.sentence());
    int distance = distance(stay, told.mentions());
    boolean before = distance % 2 == 0 && !stay.ahead();
    boolean hosted =
        hosted(stay, told.parties())
            || (before && (unplaced(stay, told.parties()) || also(told.mentions())));
    boolean near = distance <= NEAR * 2;
    if (!(together || (hosted && near)) || (stay.ahead() && !told.ahead())) {
      return false;
    }
    if (stay.when().isEmpty()) {
      return true;
    }
    When there = stay.when().get();
    When reach = stay.complete() ? there : there.widened(REMAINING);
    if (when.isPresent()) {
      return reach.meets(when.get());
    }
    boolean past =
        dates.published().filter(p -> reach.last().plusDays(REMAINING).isBefore(p)).isPresent();
    return together || !past;
  }

  /** Whether another party is at home where the guest stays. */
  private boolean hosted(Stay stay, Collection<String> parties) {
    return stay.state()
        .filter(
            state ->
                parties.stream()
                    .filter(p -> !stay.guests().contains(p))
                    .anyMatch(p -> p.equals(state) || cast.represents(p).contains(state)))
        .isPresent();
  }

  /**
   * Whether the others hold offices of a state that is not told: "President X", where X is host.
   */
  private boolean unplaced(Stay stay, Collection<String> parties) {
    List<String> others = parties.stream().filter(p -> !stay.guests().contains(p)).toList();
    return !others.isEmpty()
        && others.stream().allMatch(p -> cast.represents(p).isEmpty() && officials.contains(p));
  }

  /** "X also met Y": told as more of what the guest did there. */
  private boolean also(List<MeetingMention> mentions) {
    return mentions.stream()
        .anyMatch(
            m -> {
              Tree tree = cast.trees().get(m.sentence());
              return tree.sentence().tokens().stream()
                  .filter(t -> t.lemma().equals("also") && m.evidence().overlaps(t.span()))
                  .anyMatch(t -> OccasionSearch.meets(tree, t.head()));
            });
  }

  /** Twice the sentences between; those that follow count as farther than those before. */
  private static int distance(Stay stay, List<MeetingMention> mentions) {
    return mentions.stream()
        .mapToInt(
            m -> {
              int after = m.sentence() - stay.sentence();
              return after >= 0 ? 2 * after : -2 * after + 1;
            })
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** "during his visit": the talks may be on any day of it. */
  boolean duringVisit(MeetingSetting.Told told) {
    return told.mentions().stream()
        .anyMatch(
            m -> {
              Tree tree = cast.trees().get(m.sentence());
              return tree.sentence().tokens().stream()
                  .filter(t -> t.lemma().equals("during"))
                  .flatMap(t -> tree.children(t.index(), "pobj").stream())
                  .anyMatch(o -> VISITS.contains(tree.token(o).lemma()));
            });
  }
}
