package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.Place;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Reads which city "here" is: that of the dateline, one said beside it ("opened here in the capital
 * Oslo"), else the only city that the document names, where it is that of somebody in the sentence.
 */
final class Here {

  /** How many sentences from the beginning are looked through. */
  private static final int FIRST = 40;

  private static final int LONGEST_DATELINE = 16;
  private static final int BEGINNING = 2;
  private static final Set<String> LOCATING = Set.of("in", "at");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");

  private final Cast cast;

  Here(Cast cast) {
    this.cast = cast;
  }

  /** The city that "here" is in a sentence. */
  Optional<String> city(Tree tree) {
    return dateline(tree.sentence().index()).or(this::beside).or(() -> only(tree)).map(Place::id);
  }

  /**
   * The place of the dateline above a sentence, which stands as a sentence of its own; a collection
   * of news has many.
   */
  Optional<Place> dateline(int sentence) {
    for (int s = sentence; s >= 0; s--) {
      Tree tree = cast.trees().get(s);
      if (tree.size() < LONGEST_DATELINE && DASHES.contains(tree.token(tree.size() - 1).form())) {
        return cast.place(s, 0);
      }
    }
    return Optional.empty();
  }

  /**
   * The city that a report is from: that of the dateline, one said beside "here", else the only one
   * that its first sentence names, or the second where it tells of a meeting.
   */
  Optional<Place> report(int sentence) {
    return dateline(sentence).or(this::beside).or(this::first);
  }

  private Optional<Place> first() {
    Set<Place> cities = new LinkedHashSet<>();
    for (Tree tree : cast.trees().subList(0, Math.min(BEGINNING, cast.trees().size()))) {
      if (tree.sentence().index() > 0 && !ofMeeting(tree)) {
        continue;
      }
      PlacePhrase phrase = new PlacePhrase(cast, tree);
      for (Token token : tree.sentence().tokens()) {
        if (token.relation().equals("pobj") && locates(tree, token)) {
          phrase.city(token.index()).ifPresent(cities::add);
        }
      }
    }
    return cities.size() == 1 ? Optional.of(cities.iterator().next()) : Optional.empty();
  }

  private static boolean ofMeeting(Tree tree) {
    return tree.sentence().tokens().stream().anyMatch(t -> MeetingWords.kind(t).isPresent());
  }

  /** "met in Oslo", but not "boarded a plane at the airport in Oslo". */
  private static boolean locates(Tree tree, Token city) {
    Token preposition = tree.token(city.head());
    return LOCATING.contains(preposition.lemma())
        && !PlacePhrase.building(city)
        && (preposition.head() < 0 || !PlacePhrase.building(tree.token(preposition.head())));
  }

  private Optional<Place> beside() {
    return cast.trees().stream()
        .limit(FIRST)
        .flatMap(
            t ->
                t.sentence().tokens().stream()
                    .filter(k -> k.lemma().equals("here") && k.head() >= 0)
                    .flatMap(k -> beside(t, k).stream()))
        .findFirst();
  }

  /** "closed here at the Oslo City Hall". */
  private Optional<Place> beside(Tree tree, Token here) {
    List<Integer> objects = new ArrayList<>(tree.objectsOf(here.index(), "in", "at"));
    objects.addAll(tree.objectsOf(here.head(), "in", "at"));
    PlacePhrase phrase = new PlacePhrase(cast, tree);
    return objects.stream()
        .filter(o -> o > here.index())
        .flatMap(o -> phrase.city(o).stream())
        .findFirst();
  }

  private Optional<Place> only(Tree tree) {
    List<Place> cities =
        cast.trees().stream()
            .limit(FIRST)
            .flatMap(t -> cities(t).stream())
            .distinct()
            .limit(2)
            .toList();
    return cities.size() == 1 && cities.get(0).state().filter(s -> party(tree, s)).isPresent()
        ? Optional.of(cities.get(0))
        : Optional.empty();
  }

  private List<Place> cities(Tree tree) {
    int sentence = tree.sentence().index();
    List<Place> cities = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (cast.names(sentence, token.index(), NameUse.CITY)) {
        cast.place(sentence, token.index()).ifPresent(cities::add);
      }
    }
    return cities;
  }

  /** Whether the sentence names a state or one who stands for it. */
  private boolean party(Tree tree, String state) {
    return tree.sentence().tokens().stream()
        .flatMap(t -> cast.denoted(tree.sentence().index(), t.index()).stream())
        .anyMatch(a -> (a.equals(state) && isState(a)) || cast.represents(a).contains(state));
  }

  private boolean isState(String id) {
    return cast.actor(id).map(Actor::type).filter(ActorType.STATE::equals).isPresent();
  }
}
