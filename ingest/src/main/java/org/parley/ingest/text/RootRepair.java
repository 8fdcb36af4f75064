package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a tree that the parser left in pieces. It may give a sentence several roots, and hang words
 * on its full stop; readers then see neither what was said nor by whom.
 */
final class RootRepair {

  private final Draft draft;

  RootRepair(Draft draft) {
    this.draft = draft;
  }

  void mend() {
    List<Integer> roots = roots();
    if (roots.size() > 1) {
      int main = main(roots);
      for (int root : roots) {
        if (root != main) {
          join(root, main);
        }
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      int head = draft.head(i);
      if (head >= 0 && draft.isMark(head) && !draft.isMark(i) && !isTime(head)) {
        takeFromMark(i, head);
      }
    }
  }

  private List<Integer> roots() {
    List<Integer> roots = new ArrayList<>(2);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.head(i) < 0) {
        roots.add(i);
      }
    }
    return roots;
  }

  /** "18:40" and the like, whose mark may bear the figure behind it. */
  private boolean isTime(int mark) {
    return draft.tag(mark).equals("SYM") || draft.tag(mark).equals("HYPH");
  }

  /** The verb that the sentence hangs on: one of speech that ends it, else the first verb. */
  private int main(List<Integer> roots) {
    int last = roots.get(roots.size() - 1);
    if (SpeechRepair.speaks(draft, last) && draft.hasSubject(last)) {
      return last;
    }
    for (int root : roots) {
      if (draft.tag(root).startsWith("V") && draft.hasSubject(root)) {
        return root;
      }
    }
    for (int root : roots) {
      if (draft.tag(root).startsWith("V")) {
        return root;
      }
    }
    return roots.stream().filter(root -> !draft.isMark(root)).findFirst().orElse(roots.get(0));
  }

  private void join(int root, int main) {
    Optional<Integer> preposition = openPreposition(root);
    if (preposition.isPresent()) {
      draft.attach(root, preposition.get(), "pobj");
    } else if (draft.isMark(root)) {
      draft.attach(root, main, "punct");
    } else if (root < main
        && SpeechRepair.speaks(draft, main)
        && !draft.child(main, "ccomp").isPresent()) {
      draft.attach(root, main, "ccomp");
    } else if (root > main && draft.child(root, "mark").isPresent()) {
      draft.attach(root, main, "advcl");
    } else {
      draft.attach(root, main, "dep");
    }
  }

  /** The preposition without an object right before a noun that hangs nowhere. */
  private Optional<Integer> openPreposition(int root) {
    if (!draft.isNoun(root)) {
      return Optional.empty();
    }
    int first = root;
    while (first > 0 && draft.under(first - 1, root)) {
      first--;
    }
    boolean open =
        first > 0
            && draft.tag(first - 1).equals("IN")
            && !draft.child(first - 1, "pobj", "pcomp").isPresent();
    return open ? Optional.of(first - 1) : Optional.empty();
  }

  /** Hangs a word that hangs on a mark where the mark hangs. */
  private void takeFromMark(int word, int mark) {
    int head = draft.head(mark);
    for (int hops = 0; head >= 0 && draft.isMark(head) && hops < draft.size(); hops++) {
      head = draft.head(head);
    }
    if (head < 0) {
      draft.root(word);
      draft.attach(mark, word, "punct");
      return;
    }
    boolean verb = draft.tag(head).startsWith("V");
    boolean subject = draft.relation(word).startsWith("nsubj");
    draft.attach(
        word, head, verb && subject && !draft.hasSubject(head) ? draft.relation(word) : "dep");
  }
}
