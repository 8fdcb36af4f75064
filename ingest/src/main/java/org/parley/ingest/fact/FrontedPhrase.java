package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whose an event is that a phrase before the main clause names: "During his talks with Y, X said",
 * where the pronoun looks ahead to the subject.
 */
final class FrontedPhrase {

  private static final int CLIMB = 4;
  private static final Set<String> PHRASES = Set.of("prep", "advcl", "pcomp", "mark");

  private final Cast cast;
  private final Tree tree;

  FrontedPhrase(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
  }

  /** Whom the subject of the clause denotes that follows; empty where the pronoun looks back. */
  Set<String> owner(int noun, int pronoun) {
    Set<String> owners = new LinkedHashSet<>();
    if (!tree.token(pronoun).tag().equals("PRP$")) {
      return owners;
    }
    boolean plural = tree.token(pronoun).lemma().equals("their");
    subject(noun)
        .map(s -> cast.denotedWithConjuncts(tree.sentence().index(), s))
        .filter(ids -> plural || ids.size() == 1)
        .ifPresent(owners::addAll);
    return owners;
  }

  private Optional<Integer> subject(int noun) {
    int at = noun;
    for (int hops = 0; hops < CLIMB; hops++) {
      Token token = tree.token(at);
      if (token.head() < 0) {
        return Optional.empty();
      }
      Token above = tree.token(token.head());
      if (above.tag().startsWith("V") && PHRASES.contains(token.relation())) {
        return tree.subject(above.index())
            .filter(s -> s > noun && s < above.index())
            .filter(s -> tree.token(s).tag().startsWith("NN"));
      }
      at = above.index();
    }
    return Optional.empty();
  }
}
