package org.parley.ingest.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Tree;

/**
 * Where, when and how long: what a sentence says beside an event's words. What is not said of them
 * is looked for in the clause they stand in ("said on Tuesday during talks").
 */
final class Circumstances {

  /** What is done to a meeting on another day than its own. */
  private static final Set<String> CALLING_OFF =
      Set.of(
          "cancel",
          "postpone",
          "scrap",
          "shelve",
          "delay",
          "suspend",
          "reject",
          "abandon",
          "refuse",
          "decline",
          "deny",
          "announce");

  private final Cast cast;
  private final Tree tree;
  private final EventTime time;
  private final EventPlace place;
  private final ClockReader clock;

  /** By anchors: an event's time, place and length ask for the same reach. */
  private final Map<List<Integer>, Reach> reaches = new HashMap<>();

  Circumstances(Cast cast, Tree tree, DateReader dates) {
    this.cast = cast;
    this.tree = tree;
    this.time = new EventTime(cast, tree, dates);
    this.place = new EventPlace(cast, tree);
    this.clock = new ClockReader(cast.text(), tree);
  }

  /** A place, and the narrower site in it, as far as given. */
  record Where(Optional<String> place, Optional<String> site) {

    boolean told() {
      return place.isPresent() || site.isPresent();
    }
  }

  /** The date said of an event: the most precise expression that hangs on one of its words. */
  Optional<When> when(List<Integer> anchors, DateReader.Tense tense) {
    List<Integer> nouns =
        anchors.stream().filter(a -> tree.token(a).tag().startsWith("NN")).toList();
    List<Integer> telling =
        anchors.stream()
            .filter(a -> !CALLING_OFF.contains(tree.token(a).lemma()))
            .filter(a -> !Clause.cancels(tree, a))
            .toList();
    return own(nouns, tense)
        .or(() -> own(telling, tense))
        .or(() -> reach(telling).frame().flatMap(f -> time.when(f, tense)));
  }

  /** The date said of an event by the words that hang on it, whatever its clause says. */
  Optional<When> own(List<Integer> anchors, DateReader.Tense tense) {
    return time.when(reach(anchors), tense);
  }

  /** The day to which something is put off. */
  Optional<When> until(int verb) {
    return time.until(verb);
  }

  /** The day since which nothing of the kind has been. */
  Optional<When> since(int verb) {
    return time.since(verb);
  }

  /** The place said of an event, and the site. */
  Where where(List<Integer> anchors) {
    Reach reach = reach(anchors);
    Where own = place.where(reach);
    return own.told() ? own : reach.frame().map(place::where).orElse(own);
  }

  private Reach reach(List<Integer> anchors) {
    return reaches.computeIfAbsent(List.copyOf(anchors), a -> Reach.of(cast, tree, a));
  }

  /** Clock time in the sentence, as {@code HH:mm}. */
  Optional<String> startTime() {
    return clock.startTime();
  }

  /** How long the event is said to have lasted, as an ISO 8601 duration. */
  Optional<String> duration(List<Integer> anchors) {
    return clock.duration(word -> reach(anchors).holds(word));
  }
}
