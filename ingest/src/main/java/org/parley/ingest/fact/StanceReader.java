package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.Position.Stance;

/** What a holder does by saying something, from the cue and, where that is neutral, the words. */
final class StanceReader {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i");
  private static final Set<String> WANTING = Set.of("want", "intend", "plan", "aim");
  private static final Set<String> LIMITS = Set.of("after", "if", "when", "way", "through");

  private StanceReader() {}

  /** The stance of "does not want", "did not welcome" and the like. */
  static Stance negated(Stance stance) {
    return switch (stance) {
      case SUPPORTS, COMMITS, DEMANDS -> Stance.OPPOSES;
      case ACCUSES -> Stance.DENIES;
      case DENIES, OPPOSES, WARNS, ASSERTS -> Stance.ASSERTS;
    };
  }

  /**
   * @param own whether the subject of what is said is the holder or the side he speaks for
   */
  static Stance of(PositionDraft draft, PositionSentence s, boolean own) {
    if (draft.stance() != Stance.ASSERTS) {
      return draft.stance();
    }
    int main = main(s, draft);
    boolean first = firstPerson(s, main);
    if (main >= 0 && obliges(s, main)) {
      return Stance.DEMANDS;
    }
    if (main >= 0 && (own || first) && commits(s, main, first)) {
      return Stance.COMMITS;
    }
    if (mentions(s, draft, Stance.ACCUSES)) {
      return Stance.ACCUSES;
    }
    if (demands(s, draft)) {
      return Stance.DEMANDS;
    }
    for (Stance stance : new Stance[] {Stance.WARNS, Stance.OPPOSES, Stance.SUPPORTS}) {
      if (mentions(s, draft, stance)) {
        return stance;
      }
    }
    return Stance.ASSERTS;
  }

  /** The verb of the clause that is said, or -1. */
  static int main(PositionSentence s, PositionDraft draft) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      int head = s.token(i).head();
      if ((head < draft.first() || head > draft.last()) && s.token(i).tag().startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean firstPerson(PositionSentence s, int main) {
    return main >= 0
        && s.tree().children(main, "nsubj", "nsubjpass").stream()
            .anyMatch(c -> FIRST_PERSON.contains(s.lower(c)));
  }

  /** "will defend", "would send", "wants to", "is ready to": announced of the holder's own side. */
  private static boolean commits(PositionSentence s, int main, boolean first) {
    for (String auxiliary : s.tree().auxiliaries(main)) {
      boolean future =
          Set.of("will", "'ll", "’ll", "shall", "wo").contains(auxiliary)
              || (!first && auxiliary.equals("would"));
      if (future && !Set.of("be", "have", "meet").contains(s.lemma(main))) {
        return true;
      }
    }
    return WANTING.contains(s.lemma(main))
        || lends(s, main, Stance.COMMITS)
        || s.tree().children(main, "acomp", "oprd", "xcomp").stream()
            .anyMatch(c -> lends(s, c, Stance.COMMITS));
  }

  private static boolean lends(PositionSentence s, int token, Stance stance) {
    return s.lexicon().stance(Frame.CONTENT, s.lower(token)).equals(Optional.of(stance))
        || s.lexicon().stance(Frame.CONTENT, s.lemma(token)).equals(Optional.of(stance));
  }

  /** "should", "must", "have to" of the main clause. */
  private static boolean obliges(PositionSentence s, int main) {
    return s.tree().auxiliaries(main).stream().anyMatch(Set.of("should", "must", "ought")::contains)
        || (Set.of("have", "need").contains(s.lemma(main))
            && s.tree().children(main, "xcomp").stream().anyMatch(s::infinitive));
  }

  /** "only after …", "the only way", "must" anywhere in what is said. */
  private static boolean demands(PositionSentence s, PositionDraft draft) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      boolean only =
          s.lower(i).equals("only") && i < draft.last() && LIMITS.contains(s.lower(i + 1));
      if (only
          || s.lower(i).equals("must")
          || (s.lower(i).equals("should") && s.token(i).tag().equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(PositionSentence s, PositionDraft draft, Stance stance) {
    for (int i = draft.first(); i <= draft.last(); i++) {
      boolean active = stance != Stance.SUPPORTS || s.isVerb(i);
      if (active
          && s.lexicon().stance(Frame.CONTENT, s.lemma(i)).equals(Optional.of(stance))
          && !s.tree().negated(i)) {
        return true;
      }
    }
    return false;
  }
}
