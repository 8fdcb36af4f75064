package org.parley.ingest.actor;

import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * On whose behalf a group without a name acts: "leaders of the 21 member economies" on that of the
 * economies, "EU foreign ministers" on that of the union.
 */
final class Senders {

  private static final Set<String> SENT =
      Set.of("chief", "head", "director", "commissioner", "lawyer", "governor", "banker");
  private static final Set<String> COUNTRIES =
      Set.of("country", "economy", "nation", "state", "member", "government");
  private static final Set<String> NOT_A_STATE_S =
      Set.of(
          "opposition",
          "rebel",
          "party",
          "tribal",
          "religious",
          "community",
          "business",
          "labor",
          "labour",
          "union",
          "student",
          "church");
  private static final Set<String> PAIR = Set.of("two", "both", "2");
  private static final Set<String> LOOSE = Set.of("det", "case", "punct", "poss");

  private final Scene scene;
  private final Roster roster;

  Senders(Scene scene, Roster roster) {
    this.scene = scene;
    this.roster = roster;
  }

  /** Lets all groups told of so far speak for those that their phrases say have sent them. */
  void link() {
    for (Figure figure : List.copyOf(roster.figures())) {
      if (figure.type() == ActorType.GROUP) {
        for (Roster.At at : List.copyOf(roster.occurrences(figure.id()))) {
          link(at.sentence(), at.token(), figure);
        }
      }
    }
    scene.trees().forEach(this::again);
  }

  /** "member economies", of "the 21 member economies" told of before. */
  private void again(Tree tree) {
    int sentence = tree.sentence().index();
    for (Token token : tree.sentence().tokens()) {
      boolean countries = token.tag().equals("NNS") && COUNTRIES.contains(token.lemma());
      if (!countries || !roster.denoted(sentence, token.index()).isEmpty()) {
        continue;
      }
      int before = token.index() - 1;
      if (before < 0 || tree.token(before).head() != token.index()) {
        continue;
      }
      if (!tree.token(before).relation().equals("det")) {
        roster
            .lastPhrase(token.lemma(), scene.words(sentence, before, token.index()))
            .ifPresent(
                f -> {
                  f.alias(scene.words(sentence, before, token.index()));
                  roster.denote(sentence, token.index(), List.of(f.id()));
                  roster.mention(tree.span(before, token.index()), Mention.Kind.GROUP, f.id());
                });
      }
    }
  }

  void link(int sentence, int head, String id) {
    roster
        .figure(id)
        .filter(f -> f.type() == ActorType.GROUP)
        .ifPresent(f -> link(sentence, head, f));
  }

  private void link(int sentence, int noun, Figure group) {
    Tree tree = scene.tree(sentence);
    Token head = tree.token(noun);
    if (!Representation.ENVOYS.contains(head.lemma()) && !SENT.contains(head.lemma())) {
      return;
    }
    NounPhrase phrase = NounPhrase.around(tree, noun);
    if (apart(tree, phrase)) {
      return;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      bodies(sentence, i, group);
    }
    for (int object : tree.objectsOf(phrase.head(), "of", "from")) {
      for (int sender : tree.withConjuncts(object)) {
        if (COUNTRIES.contains(tree.token(sender).lemma())
            && tree.token(sender).tag().endsWith("S")) {
          List<String> countries = countries(tree, sender);
          countries.forEach(group::speaksFor);
          if (countries.isEmpty()) {
            // "ministers of countries of the league"
            tree.objectsOf(sender, "of", "in").forEach(o -> bodies(sentence, o, group));
          }
        } else {
          bodies(sentence, sender, group);
        }
      }
    }
  }

  /** "rebel leaders", "party officials": of nobody's state or body. */
  private static boolean apart(Tree tree, NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (NOT_A_STATE_S.contains(tree.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private void bodies(int sentence, int token, Figure group) {
    if (COUNTRIES.contains(scene.tree(sentence).token(token).lemma())) {
      return; // "heads of state"
    }
    for (String id : roster.denoted(sentence, token)) {
      roster
          .figure(id)
          .filter(f -> f.type() == ActorType.ORGANIZATION)
          .ifPresent(f -> group.speaksFor(f.id()));
    }
  }

  private static boolean pair(Tree tree, int noun) {
    return tree.children(noun).stream().anyMatch(c -> PAIR.contains(tree.token(c).lemma()));
  }

  /** Those told before, or a group of so many ("the 48 African countries"). */
  private List<String> countries(Tree tree, int noun) {
    int sentence = tree.sentence().index();
    List<String> known = roster.denoted(sentence, noun);
    boolean told =
        tree.children(noun).stream()
            .anyMatch(c -> c < noun && !LOOSE.contains(tree.token(c).relation()));
    if (!known.isEmpty() || !told || pair(tree, noun)) {
      return known;
    }
    int first = noun;
    for (int child : tree.children(noun)) {
      if (child < first && !LOOSE.contains(tree.token(child).relation())) {
        first = Math.min(first, tree.subtree(child).nextSetBit(0));
      }
    }
    Figure countries =
        roster.phrase(
            scene.label(sentence, first, noun), tree.token(noun).lemma(), ActorType.GROUP);
    roster.denote(sentence, noun, List.of(countries.id()));
    roster.mention(tree.span(first, noun), Mention.Kind.GROUP, countries.id());
    return List.of(countries.id());
  }
}
