package org.parley.ingest.fact;

import java.util.Optional;
import org.parley.ingest.fact.PositionSentence.Draft;
import org.parley.ingest.fact.PositionSentence.Range;

/** How far what is said in a clause reaches, where the parser hung part of it elsewhere. */
final class PositionClauseBorders {

  private PositionClauseBorders() {}

  static Draft whole(PositionSentence s, int verb, int head, Draft draft) {
    Draft clause = withModal(s, verb, withSubject(s, verb, head, draft));
    return withFurtherThat(s, verb, head, clause);
  }

  /**
   * "said the talks to end the war would go on": the parser may take the subject of what is said
   * for the object of saying, and the clause for one without.
   */
  private static Draft withSubject(PositionSentence s, int verb, int head, Draft draft) {
    boolean own = s.tree().has(head, "nsubj", "nsubjpass", "expl", "csubj");
    int first = draft.content().first();
    Optional<Integer> object =
        s.tree().children(verb, "dobj").stream()
            .filter(o -> o > verb && o < first && s.isNoun(o) && !own)
            .findFirst();
    boolean told = s.lemma(verb).matches("tell|inform|remind|assure|warn|promise|notify|convince");
    if (object.isEmpty() || told || PositionByClause.marked(s, head)) {
      return draft;
    }
    int from = s.tree().subtree(object.get()).nextSetBit(0);
    return from > verb && from < first
        ? new Draft(
            draft.rule(), draft.cue(), draft.holder(), new Range(from, draft.content().last()))
        : draft;
  }

  /** "acknowledged that they got on, and can also work together": both are what is said. */
  private static Draft withModal(PositionSentence s, int verb, Draft draft) {
    for (int further : s.tree().children(verb, "conj")) {
      int next = draft.content().last() + 1;
      int first = further > next ? s.tree().subtree(further).nextSetBit(0) : -1;
      boolean modal =
          s.tree().children(further, "aux").stream().anyMatch(a -> s.token(a).tag().equals("MD"));
      boolean goesOn = first > 0 && first - next <= 3 && !s.tree().has(further, "nsubj");
      if (modal && goesOn && !s.quoted(further)) {
        return PositionContent.trim(
                s, draft.content().first(), s.tree().subtree(further).length() - 1)
            .map(r -> new Draft(draft.rule(), draft.cue(), draft.holder(), r))
            .orElse(draft);
      }
    }
    return draft;
  }

  /** "said A, but that B" is one position. */
  private static Draft withFurtherThat(PositionSentence s, int verb, int head, Draft draft) {
    for (int further : s.tree().children(verb, "conj")) {
      boolean that =
          s.tree().children(further).stream()
              .anyMatch(m -> m < further && s.lemma(m).equals("that") && m - head > 2);
      if (further > head && that) {
        Optional<Range> range = s.content(further, draft.cue(), draft.holder());
        // What is left of the further clause may stand before: a cue cut out of its middle.
        if (range.filter(r -> r.last() > draft.content().last()).isPresent()) {
          return new Draft(
              draft.rule(),
              draft.cue(),
              draft.holder(),
              new Range(draft.content().first(), range.get().last()));
        }
      }
    }
    return draft;
  }
}
