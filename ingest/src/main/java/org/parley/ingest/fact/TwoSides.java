package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Which two "the two sides", "both leaders" or "the two" are, where no pair stands before: the only
 * two states or bodies, or the only two persons, that the words before name, from this sentence
 * backwards.
 */
final class TwoSides {

  private static final int BACK = 2;
  private static final Set<String> COUNTS = Set.of("two", "both");
  private static final Set<String> STATES =
      Set.of("country", "nation", "neighbor", "neighbour", "kingdom", "republic", "state", "land");
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "kingdom",
          "republic",
          "state",
          "land",
          "country",
          "nation",
          "party",
          "neighbor",
          "neighbour",
          "government",
          "capital");
  private static final Set<String> PERSONS =
      Set.of("leader", "minister", "president", "man", "woman", "official", "statesman", "premier");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  TwoSides(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** The two that a word means which so far denotes nobody, or only both together. */
  Set<String> of(int word, List<String> denoted) {
    boolean states = STATES.contains(tree.token(word).lemma());
    boolean open =
        denoted.isEmpty()
            || (states && denoted.stream().noneMatch(id -> is(id, ActorType.STATE)))
            || (denoted.size() == 1
                && cast.actor(denoted.get(0))
                    .filter(a -> a.type() == ActorType.GROUP && a.represents().isEmpty())
                    .isPresent());
    if (!open) {
      return Set.of();
    }
    Token token = tree.token(word);
    boolean alone =
        token.lemma().equals("two") && token.tag().equals("CD") && !tree.has(word, "prep");
    boolean counted =
        tree.children(word, "nmod", "nummod", "det", "predet").stream()
            .anyMatch(c -> COUNTS.contains(tree.token(c).lemma()));
    if (alone || (counted && PERSONS.contains(token.lemma()))) {
      return only(word, true);
    }
    return counted && SIDES.contains(token.lemma()) ? only(word, false) : Set.of();
  }

  private Set<String> only(int word, boolean persons) {
    Set<String> named = new LinkedHashSet<>();
    for (int s = sentence; s >= Math.max(0, sentence - BACK) && named.size() < 2; s--) {
      int end = s == sentence ? word : cast.trees().get(s).size();
      for (int i = 0; i < end; i++) {
        cast.denoted(s, i).stream().filter(id -> side(id, persons)).forEach(named::add);
      }
    }
    return named.size() == 2 ? named : Set.of();
  }

  private boolean is(String id, ActorType type) {
    return cast.actor(id).map(Actor::type).filter(t -> t == type).isPresent();
  }

  private boolean side(String id, boolean persons) {
    return cast.actor(id)
        .filter(a -> persons ? person(a) : a.type() == ActorType.STATE || body(a))
        .isPresent();
  }

  private static boolean person(Actor actor) {
    return actor.type() == ActorType.PERSON && Character.isUpperCase(actor.label().codePointAt(0));
  }

  /** A body that can be a side; no news agency. */
  private static boolean body(Actor actor) {
    return actor.type() == ActorType.ORGANIZATION
        && actor.represents().isEmpty()
        && !actor.id().contains("news")
        && !actor.id().contains("agency");
  }
}
