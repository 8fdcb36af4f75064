package org.parley.ingest.text;

import java.util.Optional;
import java.util.Set;

/**
 * Gives a verb with {@code will}, {@code would} or {@code can} its subject back: "As a result of
 * work by Norway, the meeting will take place". Parsers take a noun behind a fronted phrase and its
 * comma for an apposition, and leave the verb without a subject.
 */
final class SubjectRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "amod");

  private final Draft draft;

  SubjectRepair(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (FINITE.contains(draft.tag(i))
          && MODIFIERS.contains(draft.relation(i))
          && draft.head(i) > i
          && draft.child(i, "nsubj").isPresent()) {
        raise(i);
      }
    }
    for (int i = 3; i < draft.size(); i++) {
      if (draft.relation(i).equals("nsubj")) {
        list(i);
      }
    }
    for (int i = 2; i < draft.size(); i++) {
      int verb = draft.head(i);
      if (draft.tag(i).equals("MD")
          && draft.relation(i).startsWith("aux")
          && verb > i
          && !draft.hasSubject(verb)
          && !draft.relation(verb).equals("conj")
          && !draft.relation(verb).equals("relcl")) {
        apposition(i).ifPresent(noun -> attach(noun, verb));
      }
    }
    for (int i = 4; i < draft.size(); i++) {
      if (FINITE.contains(draft.tag(i)) && draft.head(i) < 0 && !draft.hasSubject(i)) {
        fronted(i);
      }
    }
  }

  /**
   * "After talks between Norway and Iceland, | Lund | met", where the parser takes Lund for one
   * more of the list.
   */
  private void fronted(int verb) {
    for (int i = verb - 1; i > 2; i--) {
      boolean name = draft.relation(i).equals("conj") && draft.entity(i).equals("PERSON");
      if (name && opensClause(i) && draft.isNoun(draft.head(i))) {
        attach(i, verb);
        return;
      }
    }
  }

  /** Whether a name stands right behind a comma, and the list before it has had its "and". */
  private boolean opensClause(int name) {
    int first = name;
    while (first > 0 && draft.head(first - 1) == name && !draft.isMark(first - 1)) {
      first--;
    }
    if (first < 2 || !draft.isComma(first - 1)) {
      return false;
    }
    int listed = draft.head(name);
    for (int i = listed + 1; i < first - 1; i++) {
      if (draft.relation(i).equals("cc") && draft.head(i) == listed) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Envoys of Norway, Sweden, and | Iceland met", "Lund and | his deputy Berg met": the last of a
   * list taken for a second subject.
   */
  private void list(int second) {
    int first = draft.child(draft.head(second), "nsubj").orElse(second);
    int and = second;
    while (and > first && draft.under(and, second)) {
      and--;
    }
    boolean listed =
        first < and
            && draft.tag(and).equals("CC")
            && draft.under(and, first)
            && draft.isNoun(first)
            && draft.isNoun(second);
    if (!listed) {
      return;
    }
    int last = draft.isComma(and - 1) ? and - 2 : and - 1;
    boolean kin =
        last > first
            && !draft.entity(second).isEmpty()
            && draft.entity(last).equals(draft.entity(second));
    while (kin
        && draft.head(last) > last
        && draft.entity(draft.head(last)).equals(draft.entity(second))) {
      last = draft.head(last);
    }
    int beside = kin && draft.under(last, first) ? last : first;
    if (draft.attach(second, beside, "conj") && draft.attach(and, beside, "cc") && beside == last) {
      for (int i = last + 1; i < and; i++) {
        draft.attach(i, beside, "punct");
      }
    }
  }

  /** "President Lund | met | Prime Minister Berg", where the verb is hung on the second name. */
  private void raise(int verb) {
    int top = draft.head(verb);
    while (MODIFIERS.contains(draft.relation(top)) && draft.head(top) > top) {
      top = draft.head(top);
    }
    if (!draft.isNoun(top)) {
      return;
    }
    int above = draft.head(top);
    if (above < 0) {
      draft.root(verb);
    } else if (!draft.attach(verb, above, draft.relation(top))) {
      return;
    }
    draft.attach(top, verb, "dobj");
  }

  private void attach(int noun, int verb) {
    boolean passive = draft.child(verb, "auxpass").isPresent();
    draft.attach(noun, verb, passive ? "nsubjpass" : "nsubj");
  }

  /** The noun behind a comma whose phrase ends right before a word. */
  private Optional<Integer> apposition(int end) {
    int last = end - 1;
    while (last > 0 && draft.isMark(last) && !draft.isComma(last)) {
      last--;
    }
    int top = last;
    while (draft.head(top) >= 0 && !draft.relation(top).equals("appos")) {
      top = draft.head(top);
      if (top >= end) {
        return Optional.empty();
      }
    }
    return draft.relation(top).equals("appos") && draft.isNoun(top) && afterComma(top)
        ? Optional.of(top)
        : Optional.empty();
  }

  /** Whether a comma and a determiner open its phrase. */
  private boolean afterComma(int noun) {
    int first = noun;
    while (first > 0 && draft.under(first - 1, noun) && !draft.isMark(first - 1)) {
      first--;
    }
    return first > 0 && draft.isComma(first - 1) && draft.tag(first).equals("DT");
  }
}
