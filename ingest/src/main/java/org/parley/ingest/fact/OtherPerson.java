package org.parley.ingest.fact;

import java.util.List;
import java.util.Set;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Whom a pronoun means that can't mean the subject of its own clause: in "he invited him", "him" is
 * somebody else, the one named last.
 */
final class OtherPerson {

  private static final int BACK = 2;
  private static final Set<String> OBJECTS = Set.of("dobj", "pobj", "dative");
  private static final Set<String> PRONOUNS = Set.of("him", "her");

  private final Cast cast;
  private final Tree tree;
  private final int sentence;

  OtherPerson(Cast cast, Tree tree) {
    this.cast = cast;
    this.tree = tree;
    this.sentence = tree.sentence().index();
  }

  /** Whom a word denotes, where it may be a pronoun that was taken for its own subject. */
  List<String> than(int word, List<String> denoted) {
    Token token = tree.token(word);
    if (denoted.size() != 1
        || !OBJECTS.contains(token.relation())
        || !PRONOUNS.contains(token.lemma())) {
      return denoted;
    }
    int verb = token.relation().equals("pobj") ? tree.token(token.head()).head() : token.head();
    boolean own =
        verb >= 0
            && tree.token(verb).tag().startsWith("V")
            && tree.subject(verb)
                .filter(s -> cast.denoted(sentence, s).equals(denoted))
                .isPresent();
    return own ? lastBut(denoted.get(0), word) : denoted;
  }

  private List<String> lastBut(String subject, int word) {
    for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
      int end = s == sentence ? word : cast.trees().get(s).size();
      for (int i = end - 1; i >= 0; i--) {
        if (cast.names(s, i, Cast.NameUse.PERSON)) {
          List<String> other = cast.denoted(s, i);
          if (other.size() == 1 && !other.contains(subject) && person(other.get(0))) {
            return other;
          }
        }
      }
    }
    return List.of();
  }

  private boolean person(String id) {
    return cast.actor(id).map(Actor::type).filter(ActorType.PERSON::equals).isPresent();
  }
}
