package org.parley.ingest.fact;

import java.util.Set;
import org.parley.ingest.fact.CueLexicon.Frame;

/** Verbs of saying by which, as they are used, nobody is told to have said anything. */
final class PositionClauseVerb {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private PositionClauseVerb() {}

  /** "could say", "to think", "the talks, described as hard,", "Lee, asked whether he agreed,". */
  static boolean untold(PositionSentence s, int verb) {
    return merelyPossible(s, verb) || participle(s, verb);
  }

  /** "could say", "to think": nobody is reported to have said it. */
  private static boolean merelyPossible(PositionSentence s, int verb) {
    return s.token(verb).tag().equals("VB")
        && !s.goesOn(verb)
        && s.tree().auxiliaries(verb).stream().noneMatch(Set.of("did", "does", "will")::contains);
  }

  /** "deeply reported stories", "all told, they": nobody is reported to have said it. */
  static boolean participle(PositionSentence s, int verb) {
    return (s.token(verb).tag().equals("VBN")
            && s.tree().children(verb, "aux", "auxpass", "nsubj").isEmpty()
            && !s.token(verb).relation().equals("conj"))
        || wasAsked(s, verb);
  }

  /** "Lee, asked whether he agreed, said …": others asked him. */
  private static boolean wasAsked(PositionSentence s, int verb) {
    return s.lemma(verb).equals("ask")
        && verb > 0
        && s.token(verb - 1).form().equals(",")
        && s.tree().children(verb, "conj", "dep", "ccomp").stream()
            .anyMatch(
                c ->
                    c > verb
                        && FINITE.contains(s.token(c).tag())
                        && s.lexicon().has(Frame.SAY, s.lemma(c))
                        && s.token(c - 1).form().equals(","));
  }
}
