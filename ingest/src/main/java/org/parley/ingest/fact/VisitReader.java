package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads the states that somebody visits, each of which is a visit of its own. */
final class VisitReader {

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  VisitReader(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** Adds the places that a phrase names as stops; false where it names none. */
  boolean visited(int head, Parts parts) {
    boolean named = false;
    for (int token : tree.withConjuncts(head)) {
      named |= stop(token, parts);
    }
    return named;
  }

  private boolean stop(int token, Parts parts) {
    Optional<String> capital = capital(token);
    if (!cast.names(sentence, token, NameUse.COUNTRY)
        && !cast.names(sentence, token, NameUse.CITY)
        && !cast.names(sentence, token, NameUse.NATIONALITY)
        && capital.isEmpty()) {
      return false;
    }
    Optional<String> state =
        stateOf(token)
            .filter(s -> parts.people.stream().noneMatch(p -> cast.represents(p).contains(s)))
            .filter(s -> cast.actor(s).isPresent());
    Optional<String> place = cast.place(sentence, token).map(p -> p.id()).or(() -> capital);
    boolean known =
        parts.visits.stream()
            .anyMatch(
                v -> v.state().isPresent() ? v.state().equals(state) : v.place().equals(place));
    if (!known) {
      parts.visits.add(new Parts.Visit(state, place));
    }
    return true;
  }

  /** The state a name belongs to; for a city that is none's capital, the one named beside it. */
  private Optional<String> stateOf(int token) {
    return cast.state(sentence, token)
        .or(
            () ->
                beside(token).stream()
                    .map(t -> cast.state(sentence, t))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Set<Integer> beside(int token) {
    Set<Integer> beside = new LinkedHashSet<>(tree.children(token, "appos"));
    beside.addAll(tree.objectsOf(token, "of"));
    if (tree.token(token).lemma().equals("capital")) {
      beside.addAll(tree.children(token, "nmod", "poss", "amod", "compound"));
    }
    return beside;
  }

  /** "the Angolan capital". */
  private Optional<String> capital(int token) {
    return tree.token(token).lemma().equals("capital")
        ? stateOf(token).flatMap(cast::capital).map(p -> p.id())
        : Optional.empty();
  }

  /** "his US visit", "the China tour": the state is visited where somebody else is the visitor. */
  void modifiers(int noun, Parts parts) {
    for (int child : tree.children(noun, "nmod", "compound", "amod")) {
      if (!parts.people.isEmpty() && tree.token(child).tag().startsWith("NNP")) {
        stop(child, parts);
      }
    }
  }

  /** Where a verb of travel leads: "to X", "for X", "in X". */
  boolean destination(int verb, List<String> prepositions, Parts parts) {
    boolean named = false;
    for (int object : tree.objectsOf(verb, prepositions.toArray(String[]::new))) {
      named |= stop(object, parts);
    }
    for (int child : tree.children(verb, "advmod", "npadvmod")) {
      Token token = tree.token(child);
      named |= token.tag().startsWith("NNP") && stop(child, parts);
    }
    return named || (whereClause(verb) && stop(tree.token(verb).head(), parts));
  }

  /** "Norway, where he was on a visit". */
  private boolean whereClause(int verb) {
    return tree.token(verb).relation().equals("relcl")
        && tree.children(verb, "advmod").stream()
            .anyMatch(c -> tree.token(c).lemma().equals("where"));
  }
}
