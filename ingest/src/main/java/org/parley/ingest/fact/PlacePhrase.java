package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.Place;
import org.parley.ingest.text.Tree;

/** Reads which place a phrase names: "Oslo", "the Angolan capital", "the resort of Sochi". */
final class PlacePhrase {

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "capital",
          "city",
          "town",
          "village",
          "resort",
          "port",
          "island",
          "suburb",
          "enclave",
          "republic",
          "state",
          "province",
          "kingdom",
          "district",
          "settlement",
          "outpost");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  PlacePhrase(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** How narrow a named place is. */
  enum Extent {
    SITE,
    CITY,
    COUNTRY
  }

  /** A place as named by a phrase. */
  record Named(Place place, Extent extent) {

    String id() {
      return place.id();
    }
  }

  /** The place that the phrase headed by a word names. */
  Optional<Named> of(int head) {
    Optional<Named> named = named(head);
    if (named.isPresent() || !SETTLEMENTS.contains(tree.token(head).lemma())) {
      return named;
    }
    List<Integer> beside = new ArrayList<>(tree.children(head, "appos"));
    beside.addAll(tree.objectsOf(head, "of"));
    return beside.stream()
        .map(this::named)
        .flatMap(Optional::stream)
        .filter(n -> n.extent() != Extent.COUNTRY || !isCapital(head))
        .findFirst()
        .or(() -> isCapital(head) ? capital(head, beside) : Optional.empty());
  }

  private boolean isCapital(int head) {
    return tree.token(head).lemma().equals("capital");
  }

  private Optional<Named> named(int token) {
    Optional<Extent> extent =
        cast.names(sentence, token, NameUse.CITY)
            ? Optional.of(Extent.CITY)
            : cast.names(sentence, token, NameUse.COUNTRY)
                ? Optional.of(Extent.COUNTRY)
                : cast.names(sentence, token, NameUse.SITE)
                    ? Optional.of(Extent.SITE)
                    : Optional.empty();
    return extent.flatMap(e -> cast.place(sentence, token).map(p -> new Named(p, e)));
  }

  /** "the Angolan capital", "the capital of Angola". */
  private Optional<Named> capital(int head, List<Integer> beside) {
    List<Integer> states = new ArrayList<>(tree.children(head, "nmod", "poss", "amod", "compound"));
    states.addAll(beside);
    return states.stream()
        .map(c -> cast.state(sentence, c))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(cast::capital)
        .map(p -> new Named(p, Extent.CITY));
  }
}
