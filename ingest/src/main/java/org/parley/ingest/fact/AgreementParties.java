package org.parley.ingest.fact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Who came to an agreement in the sentences before: "the government and eight parties agreed on
 * Friday", "Norway and six powers concluded an agreement". Talks of which nothing else is said are
 * theirs.
 */
final class AgreementParties {

  private static final int BACK = 3;
  private static final Set<String> PAPERS =
      Set.of("agreement", "accord", "deal", "pact", "settlement", "truce", "compromise", "peace");
  private static final Set<String> REACHING = Set.of("conclude", "reach", "strike", "seal", "make");

  private final Cast cast;

  AgreementParties(Cast cast) {
    this.cast = cast;
  }

  /** Those who agreed, from a sentence backwards; empty where these are fewer than two. */
  Set<String> parties(int sentence) {
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      Tree tree = cast.trees().get(s);
      for (Token token : tree.sentence().tokens()) {
        if (token.tag().startsWith("VB") && agrees(tree, token)) {
          Set<String> parties =
              new LinkedHashSet<>(new PartyReader(cast, tree).subject(token.index()));
          parties.removeIf(this::person);
          if (parties.size() > 1) {
            return parties;
          }
        }
      }
    }
    return Set.of();
  }

  private static boolean agrees(Tree tree, Token verb) {
    boolean paper =
        tree.children(verb.index(), "dobj").stream()
            .anyMatch(o -> PAPERS.contains(tree.token(o).lemma()));
    return verb.lemma().equals("agree") || (REACHING.contains(verb.lemma()) && paper);
  }

  private boolean person(String id) {
    return cast.actor(id).filter(a -> a.type() == ActorType.PERSON).isPresent();
  }
}
