package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Finds the events that a meeting is said to be beside: "on the sidelines of the forum". */
final class OccasionSearch {

  /** How many sentences back "the summit" may point. */
  private static final int BACK = 8;

  /** How many words a bracketed abbreviation can part a name from its noun. */
  private static final int BRACKETED = 5;

  private static final Set<String> SIDES = Set.of("sideline", "margin");
  private static final Set<String> WITHIN = Set.of("at", "during");

  private final Cast cast;
  private final OccasionReader reader;
  private @Nullable List<Occasion> occasions;

  OccasionSearch(Cast cast, OccasionReader reader) {
    this.cast = cast;
    this.reader = reader;
  }

  /** Read when first asked for: few documents set a meeting beside another event. */
  private List<Occasion> occasions() {
    if (occasions == null) {
      occasions = reader.read();
    }
    return occasions;
  }

  /** The events beside which the mentions are set, with what the document tells of them. */
  List<Occasion> around(List<MeetingMention> mentions) {
    List<Occasion> around = new ArrayList<>();
    for (MeetingMention mention : mentions) {
      Tree tree = cast.trees().get(mention.sentence());
      for (Token token : tree.sentence().tokens()) {
        if (mention.evidence().overlaps(token.span())) {
          beside(tree, token).flatMap(this::told).ifPresent(around::add);
        }
      }
    }
    return around;
  }

  /** The event beside which a word sets what it hangs on. */
  private Optional<Occasion> beside(Tree tree, Token word) {
    Set<Integer> nouns = new LinkedHashSet<>();
    if (SIDES.contains(word.lemma())) {
      nouns.addAll(tree.objectsOf(word.index(), "of"));
    } else if (WITHIN.contains(word.lemma())
        && word.relation().equals("prep")
        && meets(tree, word.head())) {
      tree.child(word.index(), "pobj").ifPresent(nouns::add);
    }
    return nouns.isEmpty()
        ? Optional.empty()
        : occasions().stream()
            .filter(o -> o.sentence() == tree.sentence().index())
            .filter(o -> nouns.contains(o.noun()) || bracketed(tree, o.noun(), nouns))
            .findFirst();
  }

  /**
   * "of the Nordic Council (NC) forum": the preposition hangs on what stands before the brackets.
   */
  private static boolean bracketed(Tree tree, int noun, Set<Integer> objects) {
    return noun > 0
        && tree.token(noun - 1).form().equals(")")
        && objects.stream().anyMatch(o -> o < noun && noun - o <= BRACKETED);
  }

  /** Whether a word tells of a meeting. */
  static boolean meets(Tree tree, int word) {
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
        occasions().stream().filter(Occasion::told).filter(o -> same(o, occasion)).toList();
    Optional<String> place = only(others.stream().flatMap(o -> o.place().stream()));
    Optional<String> site = only(others.stream().flatMap(o -> o.site().stream()));
    Optional<When> when =
        occasion.when().or(() -> only(others.stream().flatMap(o -> o.when().stream())));
    return Optional.of(occasion.at(place, place.isPresent() ? Optional.empty() : site, when))
        .filter(Occasion::told);
  }

  private static boolean same(Occasion other, Occasion occasion) {
    if (occasion.names().isEmpty()) {
      int back = occasion.sentence() - other.sentence();
      return back >= 0 && back <= BACK && other.lemma().equals(occasion.lemma());
    }
    return other.names().stream().anyMatch(occasion.names()::contains);
  }

  /** The value, where all agree. */
  static <T> Optional<T> only(Stream<T> values) {
    List<T> distinct = values.distinct().limit(2).toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }
}
