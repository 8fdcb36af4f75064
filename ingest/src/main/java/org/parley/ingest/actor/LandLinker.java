package org.parley.ingest.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Links "the country", "the island nation" where it acts: to the state that was told of last. */
record LandLinker(Roster roster, Nearest nearest, Descriptions descriptions) {

  private static final Set<String> LANDS =
      Set.of("country", "nation", "republic", "kingdom", "archipelago", "sultanate", "emirate");
  private static final Set<String> ARTICLES = Set.of("the", "this");

  /** "the host country", "the other nation": of several, or whichever it may be. */
  private static final Set<String> WHICHEVER =
      Set.of("host", "other", "whole", "first", "same", "next", "last", "only", "third", "second");

  private static final Set<String> ACTING = Set.of("nsubj", "nsubjpass", "poss");
  private static final Set<String> TOWARD =
      Set.of("by", "with", "for", "between", "against", "toward", "towards");

  static boolean isLand(Token noun) {
    return LANDS.contains(noun.lemma()) && noun.tag().equals("NN");
  }

  /** The state that the noun means, where it means one. */
  void link(Tree tree, int noun) {
    NounPhrase phrase = NounPhrase.around(tree, noun);
    if (phrase.last() != noun
        || !ARTICLES.contains(tree.token(phrase.first()).lemma())
        || !acts(tree, noun)
        || tree.has(noun, "relcl", "acl")
        || ofSeveral(tree, phrase)) {
      return;
    }
    Set<String> subjects = subjects(tree, noun);
    Predicate<Figure> fits = f -> f.type() == ActorType.STATE && !subjects.contains(f.id());
    Optional<Figure> state =
        owner(tree, noun)
            .filter(fits)
            .or(() -> nearest.before(new Roster.At(tree.sentence().index(), noun), fits));
    state.ifPresent(
        figure -> descriptions.denote(tree, phrase.first(), noun, figure, Mention.Kind.TITLE));
  }

  /** "over Norway's north and the country's bid": whose the one thing is, the other is. */
  private Optional<Figure> owner(Tree tree, int noun) {
    Token land = tree.token(noun);
    if (!land.relation().equals("poss") || land.head() < 0) {
      return Optional.empty();
    }
    Token owned = tree.token(land.head());
    return owned.relation().equals("conj") && owned.head() >= 0
        ? tree.children(owned.head(), "poss").stream()
            .flatMap(poss -> roster.denoted(tree.sentence().index(), poss).stream())
            .findFirst()
            .flatMap(roster::figure)
        : Optional.empty();
  }

  /** "Norway visited the country's north": a subject would speak of its own north. */
  private Set<String> subjects(Tree tree, int noun) {
    Set<String> subjects = new HashSet<>();
    if (!tree.token(noun).relation().startsWith("nsubj")) {
      int sentence = tree.sentence().index();
      for (Token word : tree.sentence().tokens()) {
        if (word.index() < noun && word.relation().startsWith("nsubj")) {
          subjects.addAll(roster.denoted(sentence, word.index()));
        }
      }
    }
    return subjects;
  }

  private static boolean ofSeveral(Tree tree, NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      Token word = tree.token(i);
      if (WHICHEVER.contains(word.lemma()) || word.tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Tree tree, int noun) {
    Token word = tree.token(noun);
    return ACTING.contains(word.relation())
        || (word.relation().equals("pobj") && TOWARD.contains(tree.token(word.head()).lemma()));
  }
}
