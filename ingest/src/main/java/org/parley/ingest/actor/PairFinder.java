package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Finds the two that "the two sides" or "both leaders" can mean: coordinated names, hyphenated
 * nationalities, and those who meet each other.
 */
final class PairFinder {

  private static final Set<String> MEETING =
      Set.of(
          "meet",
          "talk",
          "confer",
          "negotiate",
          "agree",
          "discuss",
          "summit",
          "talks",
          "meeting",
          "relation",
          "ties",
          "tie",
          "hold");

  private final Scene scene;
  private final Roster roster;

  PairFinder(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Pairs of actor ids in a sentence, left to right; persons or states, two in each. */
  List<List<String>> pairs(Tree tree) {
    List<List<String>> pairs = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      int at = token.index();
      hyphenated(tree, at).ifPresent(pairs::add);
      joined(tree, token).ifPresent(pairs::add);
      if (MEETING.contains(token.lemma())) {
        met(tree, at).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** "Norway and Sweden". */
  private Optional<List<String>> joined(Tree tree, Token token) {
    if (token.relation().equals("conj") || !tree.has(token.index(), "conj")) {
      return Optional.empty();
    }
    List<Integer> conjuncts = tree.withConjuncts(token.index());
    Set<String> ids = new LinkedHashSet<>();
    conjuncts.forEach(c -> ids.addAll(roster.denoted(tree.sentence().index(), c)));
    return conjuncts.size() == 2 && ids.size() == 2
        ? Optional.of(List.copyOf(ids))
        : Optional.empty();
  }

  /** "U.S.-Iranian". */
  private Optional<List<String>> hyphenated(Tree tree, int at) {
    String form = tree.token(at).form();
    if (!(form.equals("-") || form.equals("–")) || at == 0 || at + 1 >= tree.size()) {
      return Optional.empty();
    }
    int sentence = tree.sentence().index();
    Optional<Name> left = scene.nameAt(sentence, at - 1).filter(Name::ofState);
    Optional<Name> right = scene.nameAt(sentence, at + 1).filter(Name::ofState);
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    left.get().entry().ifPresent(e -> ids.add(roster.known(e).id()));
    right.get().entry().ifPresent(e -> ids.add(roster.known(e).id()));
    return ids.size() == 2 && !ids.get(0).equals(ids.get(1))
        ? Optional.of(List.copyOf(ids))
        : Optional.empty();
  }

  /** Also of "is scheduled to meet", and of "held talks". */
  private static Optional<Integer> subject(Tree tree, int verb) {
    Token token = tree.token(verb);
    boolean raised = token.relation().equals("xcomp") || token.relation().equals("dobj");
    return tree.subject(verb)
        .or(() -> raised && token.head() >= 0 ? tree.subject(token.head()) : Optional.empty());
  }

  /** Subject and "with" object, or subject and object, of a verb of meeting. */
  private Optional<List<String>> met(Tree tree, int verb) {
    int sentence = tree.sentence().index();
    Set<String> ids = new LinkedHashSet<>();
    subject(tree, verb).ifPresent(s -> ids.addAll(roster.denoted(sentence, s)));
    for (int object : tree.objectsOf(verb, "with", "to")) {
      ids.addAll(roster.denoted(sentence, object));
    }
    tree.children(verb, "dobj")
        .forEach(
            o -> {
              ids.addAll(roster.denoted(sentence, o));
              for (int partner : tree.objectsOf(o, "with")) {
                ids.addAll(roster.denoted(sentence, partner));
              }
            });
    return ids.size() == 2 ? Optional.of(List.copyOf(ids)) : Optional.empty();
  }
}
