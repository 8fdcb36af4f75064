package org.parley.ingest.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.OfficeClaim;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the stay that a meeting belongs to: "arrived in Oslo on Monday" and "met his host". */
final class StaySearch {

  /** How many sentences away a guest's stay may be told. */
  private static final int NEAR = 6;

  /** How many days before and after the day told of somebody is taken to be there. */
  private static final int REMAINING = 7;

  private static final Set<String> ON_ARRIVAL = Set.of("after", "on", "upon");
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

  /** The stay, of whomever, where the document tells of one whose days are known. */
  Optional<Stay> onlyVisit() {
    List<Stay> known =
        stays.stream()
            .filter(s -> s.complete() && s.where().isPresent() && s.when().isPresent())
            .toList();
    boolean one = known.stream().map(s -> s.place() + " " + s.when()).distinct().count() == 1;
    return one ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** Whether the document takes these guests to one state only, so that "his visit" is that. */
  boolean oneState(Collection<String> guests) {
    return of(guests).flatMap(s -> s.state().stream()).distinct().limit(2).count() < 2;
  }

  /**
   * The stay of a participant that a meeting most likely belongs to; of a state the one city in it
   * that the guest is said to be in.
   */
  Optional<Stay> around(MeetingSetting.Told told, Optional<When> when) {
    return nearest(told, when).map(s -> narrowed(s, told.visit()));
  }

  private Stay narrowed(Stay stay, boolean visit) {
    boolean country =
        stay.where().filter(w -> w.extent() == PlacePhrase.Extent.COUNTRY).isPresent();
    if (visit) {
      return stay;
    }
    if (!country) {
      return stay.where().filter(w -> stay.ahead() && !capital(w)).isPresent()
          ? widened(stay)
          : stay;
    }
    Stream<PlacePhrase.Named> cities =
        of(stay.guests())
            .filter(s -> s.ahead() == stay.ahead() && s.state().equals(stay.state()))
            .flatMap(s -> s.where().stream())
            .filter(w -> w.extent() == PlacePhrase.Extent.CITY)
            .filter(w -> !stay.ahead() || capital(w));
    return OccasionSearch.only(cities).map(stay::at).orElse(stay);
  }

  /** Whether the guests' stays of the same time are in one state only. */
  private boolean oneState(Stay stay) {
    return of(stay.guests())
            .filter(s -> s.ahead() == stay.ahead())
            .flatMap(s -> s.state().stream())
            .distinct()
            .limit(2)
            .count()
        < 2;
  }

  /** One of several towns to be visited in a state: talks with its leaders may be in any. */
  private Stay widened(Stay stay) {
    return of(stay.guests())
        .filter(s -> s.ahead() && s.state().isPresent() && s.state().equals(stay.state()))
        .filter(s -> s.where().filter(w -> w.extent() == PlacePhrase.Extent.COUNTRY).isPresent())
        .findFirst()
        .orElse(stay);
  }

  private boolean capital(PlacePhrase.Named city) {
    return city.place()
        .state()
        .flatMap(cast::capital)
        .filter(c -> c.id().equals(city.id()))
        .isPresent();
  }

  private Optional<Stay> nearest(MeetingSetting.Told told, Optional<When> when) {
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
    boolean here =
        !stay.ahead()
            && said(
                told,
                (tree, t) -> t.lemma().equals("here") && OccasionSearch.meets(tree, t.head()));
    boolean within = here || (staying(told) || hosted) && oneState(stay);
    if (!(together || within || (hosted && near)) || (stay.ahead() && !told.ahead())) {
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

  /** "the visiting minister", "during his visit": the stay may be told anywhere. */
  private boolean staying(MeetingSetting.Told told) {
    return duringVisit(told) || said(told, (tree, t) -> visiting(tree, t));
  }

  private static boolean visiting(Tree tree, Token token) {
    return token.form().equals("visiting")
        && (token.relation().equals("nmod") || token.relation().equals("amod"));
  }

  /** "soon after arrival": on the day on which the guest came. */
  boolean onArrival(MeetingSetting.Told told) {
    return said(told, (tree, t) -> arrival(tree, t));
  }

  private static boolean arrival(Tree tree, Token token) {
    return token.lemma().equals("arrival")
        && token.relation().equals("pobj")
        && ON_ARRIVAL.contains(tree.token(token.head()).lemma())
        && OccasionSearch.meets(tree, tree.token(token.head()).head());
  }

  /** Whether a mention's words hold one of this signal. */
  static boolean tells(Cast cast, MeetingMention mention, MeetingWords.Signal signal) {
    return cast.trees().get(mention.sentence()).sentence().tokens().stream()
        .anyMatch(t -> MeetingWords.is(t, signal) && mention.evidence().overlaps(t.span()));
  }

  /** Whether the words that tell of a meeting hold such a word. */
  private boolean said(MeetingSetting.Told told, BiPredicate<Tree, Token> word) {
    return told.mentions().stream()
        .anyMatch(
            m -> {
              Tree tree = cast.trees().get(m.sentence());
              return tree.sentence().tokens().stream()
                  .anyMatch(t -> word.test(tree, t) && m.evidence().overlaps(t.span()));
            });
  }

  /** Whether another party is at home where the guest stays. */
  private boolean hosted(Stay stay, Collection<String> parties) {
    return stay.state()
        .filter(
            state ->
                parties.stream()
                    .filter(p -> !stay.guests().contains(p))
                    .anyMatch(p -> p.equals(state) || standsFor(p, state)))
        .isPresent();
  }

  /** Whether somebody stands for a state, or for a body that does. */
  private boolean standsFor(String person, String state) {
    List<String> whom = cast.represents(person);
    return whom.contains(state) || whom.stream().anyMatch(w -> cast.represents(w).contains(state));
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
