package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.Place;
import org.parley.ingest.text.Token;
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

  private static final Set<String> BUILDINGS =
      Set.of(
          "office",
          "palace",
          "hotel",
          "residence",
          "headquarters",
          "building",
          "house",
          "airport",
          "base",
          "complex",
          "compound",
          "ministry",
          "embassy",
          "villa",
          "ranch",
          "retreat",
          "guesthouse",
          "center",
          "centre",
          "hall",
          "mansion",
          "castle",
          "club",
          "university");

  private static final Set<String> WIDE =
      Set.of(
          "africa", "asia", "europe", "america", "americas", "pacific", "oceania", "east", "world");

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
    if (named.isEmpty() && BUILDINGS.contains(tree.token(head).lemma())) {
      return tree.objectsOf(head, "in").stream()
          .map(this::named)
          .flatMap(Optional::stream)
          .filter(n -> n.extent() == Extent.CITY)
          .findFirst(); // "the palace in Oslo"
    }
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

  /** "the Africa summit" is held by those of Africa, wherever it is. */
  static boolean wide(Place place) {
    String label = place.label().toLowerCase(Locale.ROOT);
    return place.state().isEmpty() && WIDE.contains(label.substring(label.lastIndexOf(' ') + 1));
  }

  static boolean building(Token noun) {
    return BUILDINGS.contains(noun.lemma());
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
        .map(
            p ->
                head > 0 && states.contains(head - 1)
                    ? cast.called(p, sentence, head - 1, head)
                    : p)
        .map(p -> new Named(p, Extent.CITY));
  }

  /** The city that a phrase names, if only as that of a building ("the Oslo City Hall"). */
  Optional<Place> city(int head) {
    return of(head)
        .filter(n -> n.extent() == Extent.CITY)
        .map(Named::place)
        .or(() -> inBuilding(head, NameUse.CITY));
  }

  /** "the Green Zone offices of …": the site named inside the phrase. */
  Optional<String> site(int head) {
    return inBuilding(head, NameUse.CITY, NameUse.SITE).map(Place::id);
  }

  private Optional<Place> inBuilding(int head, NameUse... uses) {
    if (!BUILDINGS.contains(tree.token(head).lemma())) {
      return Optional.empty();
    }
    return tree.children(head, "compound", "nmod", "poss").stream()
        .filter(c -> Arrays.stream(uses).anyMatch(use -> cast.names(sentence, c, use)))
        .findFirst()
        .flatMap(c -> cast.place(sentence, c));
  }
}
