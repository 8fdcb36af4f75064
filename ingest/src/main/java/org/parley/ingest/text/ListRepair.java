package org.parley.ingest.text;

import java.util.Set;

/**
 * Hangs the next of a list on the whole of a name rather than on a word within it: of "the Republic
 * of Norland, | Iceland and Sweden" parsers make a republic of three.
 */
final class ListRepair {

  private static final Set<String> COUNTRIES = Set.of("country", "nation", "state");

  private final Draft draft;

  ListRepair(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.relation(i).equals("conj") && draft.head(i) >= 0) {
        ofWhole(i);
        ofCountries(i);
      }
    }
  }

  /** "officials from Norway and | 48 other countries |": officials of them all. */
  private void ofCountries(int next) {
    int people = draft.head(next);
    int and = next - 1;
    while (and > people && !draft.tag(and).equals("CC")) {
      and--;
    }
    boolean officials =
        and > people
            && draft.tag(people).equals("NNS")
            && draft.entity(people).isEmpty()
            && !country(people);
    if (!officials || !country(next) || !draft.entity(and - 1).equals("GPE")) {
      return;
    }
    int state = and - 1;
    while (draft.head(state) > people && draft.isNoun(draft.head(state))) {
      state = draft.head(state);
    }
    int preposition = draft.head(state);
    if (draft.relation(state).equals("pobj")
        && draft.head(preposition) == people
        && draft.lemma(preposition).matches("of|from")
        && draft.attach(next, state, "conj")) {
      draft.attach(and, state, "cc");
    }
  }

  private boolean country(int word) {
    return draft.entity(word).equals("GPE") || COUNTRIES.contains(draft.lemma(word));
  }

  private void ofWhole(int next) {
    int inner = draft.head(next);
    int first = inner;
    while (first > 0 && within(first)) {
      first--;
    }
    int last = inner;
    while (last + 1 < draft.size() && within(last + 1)) {
      last++;
    }
    int whole = inner;
    while (draft.head(whole) >= first && draft.head(whole) <= last) {
      whole = draft.head(whole);
    }
    boolean ofName =
        whole != inner && next > last && draft.entity(next).equals(draft.entity(inner));
    if (ofName && draft.attach(next, whole, "conj")) {
      for (int i = last + 1; i < next; i++) {
        boolean joins = draft.relation(i).equals("cc") || draft.isComma(i);
        if (joins && draft.head(i) == inner) {
          draft.attach(i, whole, draft.relation(i));
        }
      }
    }
  }

  /** Whether a word goes on with the name that the word before it is of. */
  private boolean within(int word) {
    return !draft.entity(word).isEmpty()
        && !draft.token(word).entityStart()
        && draft.entity(word).equals(draft.entity(word - 1));
  }
}
