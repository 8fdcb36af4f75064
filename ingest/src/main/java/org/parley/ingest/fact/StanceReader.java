package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** What a holder does by saying something, from the cue and, where that is neutral, the words. */
final class StanceReader {

  private static final Set<String> OWN = Set.of("we", "i", "our", "my");

  private StanceReader() {}

  /** The stance of "does not want", "did not welcome" and the like. */
  static Stance negated(Stance stance) {
    return switch (stance) {
      case SUPPORTS, COMMITS, DEMANDS -> Stance.OPPOSES;
      case ACCUSES -> Stance.DENIES;
      case DENIES, OPPOSES, WARNS -> Stance.ASSERTS;
      case ASSERTS -> Stance.ASSERTS;
    };
  }

  /**
   * @param ownSubject whether the words' subject is the holder or the state he speaks for
   */
  static Stance of(PositionDraft draft, PositionSentence s, boolean ownSubject) {
    if (draft.stance() != Stance.ASSERTS || draft.rule().equals("label")) {
      return draft.stance();
    }
    boolean own = ownSubject || OWN.contains(s.lower(draft.first()));
    if (own && commits(s, draft)) {
      return Stance.COMMITS;
    }
    for (Stance stance :
        new Stance[] {
          Stance.ACCUSES, Stance.DEMANDS, Stance.WARNS, Stance.OPPOSES, Stance.SUPPORTS
        }) {
      if (mentions(s, draft, stance)) {
        return stance;
      }
    }
    return Stance.ASSERTS;
  }

  private static boolean commits(PositionSentence s, PositionDraft draft) {
    for (int i = draft.first(); i <= Math.min(draft.last(), draft.first() + 12); i++) {
      String word = s.lower(i);
      boolean modal = word.equals("will") || word.equals("would") || word.equals("shall");
      boolean changes =
          modal
              && s.token(i).head() >= 0
              && !Set.of("be", "have").contains(s.lemma(s.token(i).head()));
      boolean willing = s.lexicon().stance(Frame.CONTENT, word).equals(Optional.of(Stance.COMMITS));
      boolean wanting = Set.of("want", "intend", "plan").contains(s.lemma(i)) && s.isVerb(i);
      if (changes || willing || wanting) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(PositionSentence s, PositionDraft draft, Stance stance) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      boolean demand = stance == Stance.DEMANDS;
      String word = demand ? s.lower(i) : s.lemma(i);
      if (s.lexicon().stance(Frame.CONTENT, word).equals(Optional.of(stance))
          && (!demand || mainClause(s, draft, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a modal belongs to the clause that is said, not to one deep within it. */
  private static boolean mainClause(PositionSentence s, PositionDraft draft, int modal) {
    int verb = s.token(modal).head();
    if (verb < 0) {
      return false;
    }
    int above = s.token(verb).head();
    return above < 0
        || above < draft.first()
        || above > draft.last()
        || s.token(verb).relation().equals("conj");
  }
}
