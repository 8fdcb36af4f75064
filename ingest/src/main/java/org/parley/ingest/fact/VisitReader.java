package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.actor.Cast.NameUse;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Reads the states that somebody visits, each of which is a visit of its own. */
final class VisitReader {

  private static final int LONGEST_LIST = 12;
  private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "kingdom");

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
    if (cast.names(sentence, head, NameUse.COUNTRY)) {
      listed(head, parts, 0);
    }
    return named;
  }

  /** "the Republic of X, | the Republic of Y": parsers take what follows for appositions. */
  private void listed(int token, Parts parts, int depth) {
    List<Integer> next = new ArrayList<>(tree.children(token, "appos", "conj"));
    next.addAll(tree.objectsOf(token, "of"));
    for (int other : next) {
      if (depth < LONGEST_LIST && cast.names(sentence, other, NameUse.COUNTRY)) {
        stop(other, parts);
        listed(other, parts, depth + 1);
      }
    }
  }

  private boolean stop(int token, Parts parts) {
    Optional<String> capital = capital(token);
    Optional<Integer> meant = country(token, parts);
    if (meant.isPresent()) {
      return stop(meant.get(), parts);
    }
    if (!cast.names(sentence, token, NameUse.COUNTRY)
        && !cast.names(sentence, token, NameUse.CITY)
        && !cast.names(sentence, token, NameUse.NATIONALITY)
        && capital.isEmpty()) {
      return false;
    }
    Optional<String> state =
        stateOf(token)
            .filter(s -> parts.people.stream().noneMatch(p -> home(p, s)))
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

  /** "the country", "the central Asian nation": the only other state that the words before name. */
  private Optional<Integer> country(int token, Parts parts) {
    if (!COUNTRIES.contains(tree.token(token).form()) || !tree.has(token, "det")) {
      return Optional.empty();
    }
    Map<String, Integer> states = new LinkedHashMap<>();
    for (int i = 0; i < token; i++) {
      int named = i;
      if (cast.names(sentence, i, NameUse.COUNTRY)) {
        cast.state(sentence, i).ifPresent(s -> states.putIfAbsent(s, named));
      }
    }
    states.keySet().removeIf(s -> parts.people.stream().anyMatch(p -> ofState(p, s)));
    return states.size() == 1 ? Optional.of(states.values().iterator().next()) : Optional.empty();
  }

  /** Whether somebody stands for a state, or for a body that does. */
  private boolean home(String person, String state) {
    return cast.represents(person).stream()
        .anyMatch(r -> r.equals(state) || cast.represents(r).contains(state));
  }

  private boolean ofState(String actor, String state) {
    return actor.equals(state) || cast.represents(actor).contains(state);
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
