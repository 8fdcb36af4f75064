package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.fact.StanceLexicon.Kind;

/** What the grammar of a clause within somebody's words tells of his stance. */
final class StanceClause {

  private static final StanceLexicon WORDS = StanceLexicon.standard();
  private static final Set<String> LIMITS = Set.of("after", "if", "when", "way", "through");
  private static final Set<String> WANTING = Set.of("want", "intend", "plan", "aim");
  private static final Set<String> DOUBT = Set.of("possibly", "probably", "perhaps", "maybe");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "would");
  private static final Set<String> FIRST_PERSON = Set.of("we", "i");

  private StanceClause() {}

  /** "We want them to leave", "we want a referendum". */
  static boolean wantsOfOthers(PositionSentence s, int verb) {
    return firstPerson(s, verb) && s.tree().has(verb, "dobj")
        || s.tree().children(verb, "ccomp", "xcomp").stream()
            .anyMatch(c -> s.tree().has(c, "nsubj"));
  }

  /** "China calls for restraint", "Cairo is seeking his extradition", "we encourage you". */
  static boolean calls(PositionSentence s, int verb) {
    return switch (s.lemma(verb)) {
      case "call", "appeal", "press", "push" -> !s.tree().objectsOf(verb, "for", "on").isEmpty();
      case "seek" -> s.tree().has(verb, "dobj");
      case "encourage" -> firstPerson(s, verb) && s.tree().has(verb, "dobj");
      default -> false;
    };
  }

  static boolean firstPerson(PositionSentence s, int verb) {
    return s.tree().subject(verb).filter(c -> FIRST_PERSON.contains(s.lower(c))).isPresent();
  }

  static boolean future(PositionSentence s, int verb, boolean first) {
    return s.tree().auxiliaries(verb).stream()
        .anyMatch(a -> FUTURE.contains(a) && !(first && a.equals("would")));
  }

  /** "Will defend", "would send", "wants to", "is ready to": announced of the holder's own side. */
  static boolean commits(PositionSentence s, int verb, boolean future) {
    boolean undergoes = s.tree().passive(verb) && s.tree().objectsOf(verb, "by").isEmpty();
    boolean doubtful =
        s.tree().children(verb, "advmod").stream().anyMatch(a -> DOUBT.contains(s.lower(a)));
    if (doubtful) {
      return false;
    }
    if (future && !undergoes && !WORDS.has(Kind.IDLE, s.lemma(verb))) {
      return true;
    }
    boolean going =
        s.lemma(verb).equals("go")
            && s.token(verb).tag().equals("VBG")
            && s.tree().children(verb, "xcomp").stream()
                .anyMatch(x -> s.infinitive(x) && !WORDS.has(Kind.IDLE, s.lemma(x)));
    boolean decided =
        s.lemma(verb).equals("decide")
            && s.tree().children(verb, "aux").stream().anyMatch(a -> s.lemma(a).equals("have"));
    boolean wants =
        (WANTING.contains(s.lemma(verb)) || decided)
            && s.tree().children(verb, "xcomp").stream().anyMatch(s::infinitive)
            && !s.tree().negated(verb);
    boolean ready =
        s.tree().children(verb, "acomp", "oprd", "xcomp", "attr").stream()
            .anyMatch(c -> WORDS.has(Kind.OWN, s.lower(c)) || WORDS.has(Kind.OWN, s.lemma(c)));
    boolean determined = s.tree().passive(verb) && WORDS.has(Kind.OWN, s.lower(verb));
    return going || wants || ((ready || determined) && !s.tree().negated(verb));
  }

  /** "Will boycott the vote", "will leave unless they yield". */
  static boolean threatens(PositionSentence s, int verb) {
    return WORDS.has(Kind.HOSTILE, s.lemma(verb))
        || s.tree().children(verb, "advcl").stream()
            .flatMap(c -> s.tree().children(c, "mark").stream())
            .anyMatch(m -> s.lemma(m).equals("unless"));
  }

  /** "Is a crime", "is unacceptable". */
  static Optional<Stance> predicate(PositionSentence s, int verb, boolean own) {
    for (int child : s.tree().children(verb, "attr", "acomp", "oprd")) {
      for (int word : s.tree().withConjuncts(child)) {
        Optional<Stance> stance = WORDS.stance(Kind.PREDICATE, s.lemma(word));
        if (stance.isPresent() && !(own && stance.get() == Stance.ACCUSES)) {
          boolean no =
              s.tree().children(word, "det").stream().anyMatch(d -> s.lower(d).equals("no"));
          return no ? stance.map(StanceReader::negated) : stance;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Should", "must", "have to" of the main clause, but not "would have to" or "should it come".
   */
  static boolean obliges(PositionSentence s, int verb, boolean own) {
    for (int auxiliary : s.tree().children(verb, "aux")) {
      boolean must = Set.of("should", "must", "ought").contains(s.lower(auxiliary));
      boolean inverted = s.tree().subject(verb).filter(n -> n > auxiliary).isPresent();
      if (must && !inverted) {
        return true;
      }
    }
    return !own
        && Set.of("have", "need").contains(s.lemma(verb))
        && s.tree().children(verb, "aux").isEmpty()
        && s.tree().children(verb, "xcomp").stream().anyMatch(s::infinitive);
  }

  /** "(insisted) that Norway lift the ban": a bare verb after a subject of the third person. */
  static boolean subjunctive(PositionSentence s, int verb) {
    return s.token(verb).tag().equals("VB")
        && s.tree().children(verb, "aux", "auxpass").isEmpty()
        && s.tree().children(verb, "nsubj").stream()
            .anyMatch(n -> s.token(n).tag().matches("NNP?") && n < verb);
  }

  /** "Will stay shut unless they yield". */
  static boolean unless(PositionSentence s, int verb) {
    return future(s, verb, false)
        && s.tree().children(verb, "advcl").stream()
            .flatMap(c -> s.tree().children(c, "mark").stream())
            .anyMatch(m -> s.lemma(m).equals("unless"));
  }

  /** "Never signed the pact": a charge that is turned down. */
  static boolean never(PositionSentence s, int verb) {
    return s.tree().children(verb).stream().anyMatch(c -> s.lemma(c).equals("never"))
        && s.token(verb).tag().matches("VBD|VBN")
        && s.tree().children(verb, "aux").stream().noneMatch(a -> s.token(a).tag().equals("MD"));
  }

  /** "Stop the killing", "let us talk". */
  static boolean orders(PositionDraft draft, PositionSentence s, int verb) {
    boolean bare = s.token(verb).tag().equals("VB") && !s.tree().has(verb, "nsubj", "aux", "expl");
    int begin = verb > 0 && s.lower(verb - 1).matches("please|never|not|n't") ? verb - 1 : verb;
    return draft.verbatim()
        && bare
        && begin <= draft.first() + 1
        && !s.lemma(verb).matches("thank|be|see|look");
  }

  /** "Only after …", "the only way" anywhere in what is said. */
  static boolean onlyAfter(PositionDraft draft, PositionSentence s) {
    for (int i = draft.first(); i < draft.last(); i++) {
      if (s.lower(i).equals("only") && LIMITS.contains(s.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
