package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads where an event is said to be, among the places that its sentence names. */
final class EventPlace {

  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "inside", "outside", "aboard");
  private final Cast cast;
  private final Tree tree;
  private final int sentence;
  private final PlacePhrase phrase;
  private final List<Integer> locatives = new ArrayList<>();
  private final List<Integer> heres = new ArrayList<>();

  EventPlace(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
    this.phrase = new PlacePhrase(cast, tree);
    for (Token token : tree.sentence().tokens()) {
      if (token.relation().equals("prep") && LOCATIVES.contains(token.lemma())) {
        locatives.add(token.index());
      } else if (token.lemma().equals("here")) {
        heres.add(token.index());
      }
    }
  }

  /**
   * The place of an event, a city before a country, and the narrower site in it. A place right
   * behind an event's noun phrase is its own, wherever the parser has hung it.
   */
  Circumstances.Where where(Reach reach) {
    Circumstances.Where own = where(reach, reach::holds);
    return own.told() ? own : where(reach, reach::endsBefore);
  }

  private Circumstances.Where where(Reach reach, IntPredicate applies) {
    List<PlacePhrase.Named> named = new ArrayList<>();
    Optional<String> site = Optional.empty();
    for (int i : locatives) {
      if (!applies.test(i)) {
        continue;
      }
      for (int object : tree.children(i, "pobj")) {
        for (int part : tree.withConjuncts(object)) {
          Optional<PlacePhrase.Named> place = phrase.of(part);
          place.ifPresent(named::add);
          if (place.isEmpty() && site.isEmpty()) {
            site = phrase.site(part);
          }
        }
      }
    }
    named.addAll(clauseOfPlace(reach));
    named.removeIf(n -> PlacePhrase.wide(n.place())); // "the first to be held in Africa"
    Optional<String> place =
        first(named, PlacePhrase.Extent.CITY)
            .or(() -> first(named, PlacePhrase.Extent.COUNTRY))
            .or(() -> here(reach));
    Optional<String> narrower = first(named, PlacePhrase.Extent.SITE);
    return new Circumstances.Where(place, narrower.isPresent() ? narrower : site);
  }

  private static Optional<String> first(List<PlacePhrase.Named> named, PlacePhrase.Extent extent) {
    return named.stream().filter(n -> n.extent() == extent).map(PlacePhrase.Named::id).findFirst();
  }

  /** "flew to Oslo, where he met X". */
  private List<PlacePhrase.Named> clauseOfPlace(Reach reach) {
    List<PlacePhrase.Named> named = new ArrayList<>();
    for (int anchor : reach.anchors()) {
      Token token = tree.token(anchor);
      boolean where =
          token.relation().equals("relcl")
              && token.head() >= 0
              && tree.children(anchor, "advmod").stream()
                  .anyMatch(c -> tree.token(c).lemma().equals("where"));
      if (where) {
        phrase.of(token.head()).ifPresent(named::add);
      }
    }
    return named;
  }

  /** "met here". */
  private Optional<String> here(Reach reach) {
    if (heres.stream().noneMatch(reach::holds)) {
      return Optional.empty();
    }
    return new Here(cast).city(tree);
  }
}
