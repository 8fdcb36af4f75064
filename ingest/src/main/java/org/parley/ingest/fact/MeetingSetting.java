package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Where and when a meeting is, beyond what its own words say: on the sidelines of an event told of
 * elsewhere, or where a guest is said to be.
 */
final class MeetingSetting {

  /** How many sentences away a guest's stay may be told. */
  private static final int NEAR = 6;

  /** How many sentences back "the summit" may point. */
  private static final int BACK = 8;

  /** How many days after an arrival somebody is taken to be still there. */
  private static final int REMAINING = 7;

  private static final Set<String> VISITS = Set.of("visit", "stay", "trip", "tour");
  private static final Set<String> SIDES = Set.of("sideline", "margin");
  private static final Set<String> WITHIN = Set.of("at", "during");

  private final Cast cast;
  private final DateReader dates;
  private final List<Stay> stays;
  private final List<Occasion> occasions;

  MeetingSetting(Cast cast, DateReader dates) {
    this.cast = cast;
    this.dates = dates;
    this.stays = new StayReader(cast, dates).read();
    this.occasions = new OccasionReader(cast, dates).read();
  }

  /** Place and time as far as found. */
  record Found(Optional<String> place, Optional<String> site, Optional<When> when) {}

  /**
   * Adds to what the mentions of a meeting themselves tell.
   *
   * @param own what they tell
   * @param parties ids of all who take part or are represented
   */
  Found complete(
      Found own, List<MeetingMention> mentions, Collection<String> parties, boolean ahead) {
    Found found = own;
    for (Occasion occasion : frames(mentions)) {
      boolean sameDay =
          found.when().isEmpty()
              || occasion.when().isEmpty()
              || found.when().get().meets(occasion.when().get());
      if (sameDay) {
        Optional<When> when = found.when().or(occasion::when);
        found =
            found.place().isPresent() || found.site().isPresent()
                ? new Found(found.place(), found.site(), when)
                : new Found(occasion.place(), occasion.site(), when);
      }
    }
    if (found.place().isPresent() && found.when().isPresent()) {
      return found;
    }
    Optional<Stay> stay = stay(found, mentions, parties, ahead);
    if (stay.isEmpty()) {
      return found;
    }
    Optional<String> place = Optional.of(stay.get().place().id());
    boolean located = found.place().isPresent();
    boolean there = !located || found.place().equals(place);
    Optional<When> when =
        found.when().isEmpty() && there && duringVisit(mentions)
            ? stay.get().when().filter(w -> stay.get().complete())
            : found.when();
    return new Found(
        located || found.site().isPresent() ? found.place() : place, found.site(), when);
  }

  /** The stay of a participant that a meeting most likely belongs to. */
  private Optional<Stay> stay(
      Found found, List<MeetingMention> mentions, Collection<String> parties, boolean ahead) {
    return stays.stream()
        .filter(s -> s.guests().stream().anyMatch(parties::contains))
        .filter(s -> fits(s, found, mentions, parties, ahead))
        .min(
            Comparator.comparingInt((Stay s) -> distance(s, mentions))
                .thenComparingInt(s -> s.extent() == PlacePhrase.Extent.CITY ? 0 : 1));
  }

  private boolean fits(
      Stay stay,
      Found found,
      List<MeetingMention> mentions,
      Collection<String> parties,
      boolean ahead) {
    boolean together = mentions.stream().anyMatch(m -> m.sentence() == stay.sentence());
    boolean hosted = hosted(stay, parties);
    boolean near = distance(stay, mentions) <= NEAR * 2;
    if (!(together || (hosted && near)) || (stay.ahead() && !ahead)) {
      return false;
    }
    if (stay.when().isEmpty()) {
      return true;
    }
    When there = stay.when().get();
    When reach =
        stay.complete() ? there : When.between(there.first(), there.last().plusDays(REMAINING));
    if (found.when().isPresent()) {
      return reach.meets(found.when().get());
    }
    boolean past =
        dates.published().filter(p -> reach.last().plusDays(REMAINING).isBefore(p)).isPresent();
    return together || !past;
  }

  /** Whether another party is at home where the guest stays. */
  private boolean hosted(Stay stay, Collection<String> parties) {
    return stay.place()
        .state()
        .filter(
            state ->
                parties.stream()
                    .filter(p -> !stay.guests().contains(p))
                    .anyMatch(p -> p.equals(state) || cast.represents(p).contains(state)))
        .isPresent();
  }

  /** Sentences between, counting those that follow as farther than those before. */
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
  private boolean duringVisit(List<MeetingMention> mentions) {
    return mentions.stream()
        .anyMatch(
            m -> {
              Tree tree = cast.trees().get(m.sentence());
              return tree.sentence().tokens().stream()
                  .filter(t -> t.lemma().equals("during"))
                  .flatMap(t -> tree.children(t.index(), "pobj").stream())
                  .anyMatch(o -> VISITS.contains(tree.token(o).lemma()));
            });
  }

  /** The events that the mentions are said to be beside, with what the document tells of them. */
  private List<Occasion> frames(List<MeetingMention> mentions) {
    List<Occasion> frames = new ArrayList<>();
    for (MeetingMention mention : mentions) {
      Tree tree = cast.trees().get(mention.sentence());
      for (Token token : tree.sentence().tokens()) {
        if (mention.evidence().overlaps(token.span())) {
          frame(tree, token).flatMap(this::told).ifPresent(frames::add);
        }
      }
    }
    return frames;
  }

  /** The noun of the event beside which a preposition sets what it hangs on. */
  private Optional<Occasion> frame(Tree tree, Token preposition) {
    Set<Integer> nouns = new LinkedHashSet<>();
    if (SIDES.contains(preposition.lemma())) {
      nouns.addAll(tree.objectsOf(preposition.index(), "of"));
    } else if (WITHIN.contains(preposition.lemma()) && preposition.relation().equals("prep")) {
      tree.child(preposition.index(), "pobj")
          .filter(n -> meets(tree, preposition.head()))
          .ifPresent(nouns::add);
    }
    return occasions.stream()
        .filter(o -> o.sentence() == tree.sentence().index() && nouns.contains(o.noun()))
        .findFirst();
  }

  private static boolean meets(Tree tree, int word) {
    return word >= 0
        && (MeetingWords.kind(tree.token(word)).isPresent()
            || MeetingWords.pattern(tree.token(word)).isPresent());
  }

  /** An event with what is told of it here, else of the same one elsewhere. */
  private Optional<Occasion> told(Occasion occasion) {
    if (occasion.place().isPresent() || occasion.site().isPresent()) {
      return Optional.of(occasion);
    }
    List<Occasion> others =
        occasions.stream()
            .filter(Occasion::told)
            .filter(o -> o.noun() != occasion.noun() || o.sentence() != occasion.sentence())
            .filter(o -> same(o, occasion))
            .toList();
    Optional<String> place = only(others.stream().flatMap(o -> o.place().stream()));
    Optional<String> site = only(others.stream().flatMap(o -> o.site().stream()));
    Optional<When> when =
        occasion.when().or(() -> only(others.stream().flatMap(o -> o.when().stream())));
    Occasion told =
        new Occasion(
            occasion.sentence(),
            occasion.noun(),
            occasion.lemma(),
            occasion.names(),
            place,
            place.isPresent() ? Optional.empty() : site,
            when);
    return Optional.of(told).filter(Occasion::told);
  }

  private static boolean same(Occasion other, Occasion occasion) {
    if (occasion.names().isEmpty()) {
      int back = occasion.sentence() - other.sentence();
      return back >= 0 && back <= BACK && other.lemma().equals(occasion.lemma());
    }
    return other.names().stream().anyMatch(occasion.names()::contains);
  }

  /** The value where all agree. */
  private static <T> Optional<T> only(Stream<T> values) {
    List<T> distinct = values.distinct().toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }
}
