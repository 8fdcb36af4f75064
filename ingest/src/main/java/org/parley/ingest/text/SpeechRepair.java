package org.parley.ingest.text;

import java.util.Set;

/**
 * Gives a verb of speech its subject where the parser missed it: behind the verb (", said the
 * minister's spokesman Kari Holm Thursday") or before it ("…, medics and witnesses said").
 */
final class SpeechRepair {

  private static final Set<String> VERBS =
      Set.of(
          "say",
          "tell",
          "add",
          "declare",
          "state",
          "note",
          "announce",
          "report",
          "stress",
          "warn",
          "insist",
          "claim",
          "explain",
          "argue",
          "urge",
          "reiterate",
          "affirm",
          "quote");

  private static final Set<String> WITHIN_NAMES =
      Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "PRP$", "CD");

  private static final Set<String> CLAUSES =
      Set.of(
          "after", "since", "while", "as", "because", "that", "when", "before", "although", "if");

  private final Draft draft;

  SpeechRepair(Draft draft) {
    this.draft = draft;
  }

  static boolean speaks(Draft draft, int index) {
    return draft.tag(index).startsWith("VB") && VERBS.contains(draft.lemma(index));
  }

  void mend() {
    for (int i = 0; i < draft.size(); i++) {
      if (lacksSubject(i) && !invert(i)) {
        precede(i);
      }
    }
  }

  private boolean lacksSubject(int verb) {
    return VERBS.contains(draft.lemma(verb))
        && draft.isFinite(verb)
        && !draft.relation(verb).startsWith("aux")
        && !sharesSubject(verb)
        && !draft.hasSubject(verb)
        && !draft.child(verb, "expl", "auxpass").isPresent();
  }

  private boolean sharesSubject(int verb) {
    return draft.relation(verb).equals("conj")
        && draft.head(verb) >= 0
        && draft.tag(draft.head(verb)).startsWith("VB");
  }

  /** ", said Kari Holm": what stands behind the verb and no verb behind that. */
  private boolean invert(int verb) {
    if (verb == 0 || !(draft.isComma(verb - 1) || draft.isQuote(verb - 1))) {
      return false;
    }
    int last = verb;
    while (last + 1 < draft.size()
        && WITHIN_NAMES.contains(draft.tag(last + 1))
        && !isDate(last + 1)) {
      last++;
    }
    while (last > verb && !draft.isNoun(last)) {
      last--;
    }
    if (last == verb || (last + 1 < draft.size() && draft.isFinite(last + 1))) {
      return false;
    }
    int subject = last;
    if (draft.relation(subject).equals("compound") && draft.head(subject) > last) {
      return false;
    }
    int top = top(verb);
    boolean after = draft.relation(verb).equals("dep") && top < verb && top != verb;
    if (after) {
      draft.root(verb);
      draft.attach(top, verb, "ccomp");
    }
    takeCircumstances(subject, verb);
    return draft.attach(subject, verb, "nsubj");
  }

  /** In ", said Lund here Tuesday" it is the verb that happens here and on Tuesday. */
  private void takeCircumstances(int subject, int verb) {
    for (int child : draft.children(subject)) {
      String relation = draft.relation(child);
      if (child > subject && (relation.equals("npadvmod") || relation.equals("advmod"))) {
        draft.attach(child, verb, relation);
      }
    }
  }

  private int top(int index) {
    int at = index;
    for (int hops = 0; draft.head(at) >= 0 && hops <= draft.size(); hops++) {
      at = draft.head(at);
    }
    return at;
  }

  private boolean isDate(int index) {
    return draft.entity(index).equals("DATE") || draft.entity(index).equals("TIME");
  }

  /** "…, medics and witnesses said": the noun phrase between the last comma and the verb. */
  private void precede(int verb) {
    int end = verb - 1;
    while (end >= 0 && (draft.tag(end).equals("RB") || isDate(end))) {
      end--;
    }
    boolean aside = end >= 0 && draft.isComma(end);
    if (aside) {
      end = beforeAside(end);
    }
    if (end < 0) {
      return;
    }
    int begin = begin(end);
    if (begin > end || !leftEdge(begin)) {
      return;
    }
    for (int i = begin; i <= end; i++) {
      boolean outside = draft.head(i) < begin || draft.head(i) > end;
      if (outside && visiting(i, end)) {
        int visitor = draft.child(i, "dobj").orElseThrow();
        draft.attach(visitor, verb, "nsubj");
        draft.attach(i, visitor, "nmod");
        return;
      }
      if (outside && (draft.isNoun(i) || draft.tag(i).equals("CD"))) {
        draft.attach(hyphened(i, end), verb, "nsubj");
        return;
      }
    }
  }

  /** The last part of "secretary-general". */
  private int hyphened(int index, int end) {
    int last = index;
    while (last + 2 <= end && draft.tag(last + 1).equals("HYPH") && draft.isNoun(last + 2)) {
      last += 2;
    }
    if (last > index) {
      draft.attach(index, last, "compound");
    }
    return last;
  }

  /** "Visiting Foreign Minister X": no verb with the minister as its object. */
  private boolean visiting(int index, int end) {
    return draft.lemma(index).equals("visit")
        && draft.tag(index).equals("VBG")
        && draft.child(index, "dobj").filter(object -> object <= end).isPresent();
  }

  /** Where the name ends that "X, the minister, said" or "X, who had arrived, said" puts first. */
  private int beforeAside(int comma) {
    int i = comma - 1;
    while (i >= 0 && !draft.isComma(i)) {
      i--;
    }
    return i - 1;
  }

  private int begin(int end) {
    int begin = end + 1;
    while (begin > 0 && within(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean within(int index) {
    String tag = draft.tag(index);
    boolean bracket = tag.equals("-LRB-") || tag.equals("-RRB-");
    boolean visiting = draft.lemma(index).equals("visit") && tag.equals("VBG");
    boolean joins =
        (tag.equals("IN") && (draft.lemma(index).equals("of") || draft.lemma(index).equals("for")))
            || (tag.equals("CC") && draft.lemma(index).equals("and"));
    return WITHIN_NAMES.contains(tag) && !isDate(index) || bracket || joins || visiting;
  }

  /** Whether a clause can begin at the token. */
  private boolean leftEdge(int begin) {
    return begin == 0
        || draft.isComma(begin - 1)
        || draft.isQuote(begin - 1)
        || draft.tag(begin - 1).equals(":")
        || (draft.tag(begin - 1).equals("IN") && CLAUSES.contains(draft.lemma(begin - 1)));
  }
}
