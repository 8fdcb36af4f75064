package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.actor.Place;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Where a meeting was whose own words tell no place: where somebody spoke after it, if one side is
 * at home there ("told reporters in Oslo after talks with Berg"); and the city that gives its name
 * to a round ("the next round of the Geneva talks").
 */
final class PlaceBeside {

  private static final Set<String> AFTER = Set.of("after", "following", "follow");
  private static final Set<String> LOCATIVE = Set.of("in", "at");

  private final Cast cast;
  private final Tree tree;

  PlaceBeside(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
  }

  /** The city where somebody spoke after the meeting. */
  Optional<String> spoken(int trigger, Set<String> parties) {
    Token token = tree.token(trigger);
    boolean after =
        token.relation().equals("pobj")
            && token.head() >= 0
            && AFTER.contains(tree.token(token.head()).lemma());
    int spoke = after ? Math.max(0, tree.token(token.head()).head()) : 0;
    if (!after || !tree.token(spoke).tag().startsWith("V")) {
      return Optional.empty();
    }
    PlacePhrase phrase = new PlacePhrase(cast, tree);
    // Between the two, whatever the parser has hung it on: "made the statement to reporters in".
    return IntStream.range(Math.min(spoke, token.head()), token.head())
        .filter(i -> LOCATIVE.contains(tree.token(i).lemma()))
        .boxed()
        .flatMap(i -> tree.children(i, "pobj").stream())
        .flatMap(o -> phrase.of(o).stream())
        .filter(n -> n.extent() != PlacePhrase.Extent.COUNTRY)
        .map(PlacePhrase.Named::place)
        .filter(p -> p.state().map(s -> home(s, parties)).orElse(true))
        .map(Place::id)
        .findFirst();
  }

  private boolean home(String state, Set<String> parties) {
    return parties.stream().anyMatch(p -> p.equals(state) || cast.represents(p).contains(state));
  }

  /** "the Oslo talks", "the New York meeting", "the next round of Geneva talks". */
  Optional<String> modifier(int noun) {
    int sentence = tree.sentence().index();
    return Stream.concat(Stream.of(noun), new Rounds(tree).talks(noun).stream())
        .filter(n -> !tree.token(n).lemma().equals("dialogue"))
        .flatMap(n -> tree.children(n, "compound", "nmod").stream())
        .filter(c -> cast.names(sentence, c, NameUse.CITY))
        .findFirst()
        .flatMap(c -> cast.place(sentence, c))
        .filter(p -> !PlacePhrase.wide(p))
        .map(Place::id);
  }
}
