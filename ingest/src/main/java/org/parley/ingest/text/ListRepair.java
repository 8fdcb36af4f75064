package org.parley.ingest.text;

/**
 * Hangs the next of a list on the whole of a name rather than on a word within it: of "the Republic
 * of Norland, | Iceland and Sweden" parsers make a republic of three.
 */
final class ListRepair {

  private final Draft draft;

  ListRepair(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    for (int i = 1; i < draft.size(); i++) {
      if (draft.relation(i).equals("conj") && draft.head(i) >= 0 && !draft.entity(i).isEmpty()) {
        ofWhole(i);
      }
    }
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
