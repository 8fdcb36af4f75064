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
      list(i);
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
  }

  /** "Envoys of Norway, Sweden, and | Iceland met": the last of a list taken for a subject. */
  private void list(int name) {
    int verb = draft.head(name);
    int first = draft.child(verb, "nsubj").orElse(name);
    int and = name;
    while (and > first && draft.head(and) >= 0 && draft.under(and, name)) {
      and--;
    }
    boolean second =
        first < and
            && draft.relation(name).equals("nsubj")
            && !draft.entity(name).isEmpty()
            && draft.tag(and).equals("CC")
            && draft.head(and) == first
            && draft.isNoun(first);
    int last = second && draft.isComma(and - 1) ? and - 2 : and - 1;
    if (second && last > first && draft.entity(last).equals(draft.entity(name))) {
      int listed = last;
      while (draft.entity(draft.head(listed)).equals(draft.entity(name))
          && draft.head(listed) > listed) {
        listed = draft.head(listed);
      }
      if (draft.under(listed, first) && draft.attach(name, listed, "conj")) {
        draft.attach(and, listed, "cc");
        for (int i = last + 1; i < and; i++) {
          draft.attach(i, listed, "punct");
        }
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
