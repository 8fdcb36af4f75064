package org.parley.ingest.actor;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What stands behind a phrase and says which people it calls: "envoys | in Oslo", "rebels | who
 * control the north", "an aide | to the premier".
 */
record Complement(Tree tree, NounPhrase phrase) {

  private static final Set<String> WHEREABOUTS =
      Set.of(
          "in", "on", "at", "to", "with", "within", "inside", "outside", "near", "along", "behind");

  /** What ends the plain phrase that is a subject: marks, finite verbs, adverbs. */
  private static final String BREAK = "[.,:]|``|''|VB[DPZ]|MD|RB";

  /** Index of its last token; empty where there is none, or too much. */
  Optional<Integer> last() {
    Token noun = tree.token(phrase.head());
    if (Writings.isOne(noun.lemma())) {
      return Optional.empty();
    }
    if (!noun.tag().endsWith("S")) {
      return hung(tree.children(phrase.head(), "prep"));
    }
    return wholeSubject()
        .or(() -> hung(tree.children(phrase.head(), "prep", "acl", "relcl", "amod", "nmod")));
  }

  private Optional<Integer> hung(List<Integer> children) {
    for (int child : children) {
      BitSet words = tree.subtree(child);
      int end = words.nextClearBit(phrase.last() + 1) - 1;
      boolean prep = tree.token(child).relation().equals("prep");
      if (words.nextSetBit(0) == phrase.last() + 1
          && ends(end)
          && !NounPhrase.dated(tree.token(end))
          && (!prep || WHEREABOUTS.contains(tree.token(child).lemma()))) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /** "Sources | close to the agencies in the city said": all that stands before the verb. */
  private Optional<Integer> wholeSubject() {
    Token noun = tree.token(phrase.head());
    boolean joined = tree.has(phrase.head(), "conj"); // "rebels | and envoys" are two
    if (joined || !noun.relation().equals("nsubj") || noun.head() <= phrase.last() + 1) {
      return Optional.empty();
    }
    int end = noun.head() - 1;
    for (int child : tree.children(noun.head(), "aux", "auxpass", "neg", "advmod")) {
      end = child > phrase.last() ? Math.min(end, child - 1) : end;
    }
    for (int i = phrase.last() + 1; i <= end; i++) {
      if (NounPhrase.dated(tree.token(i)) || tree.token(i).tag().matches(BREAK)) {
        return Optional.empty();
      }
    }
    return end > phrase.last() && ends(end) ? Optional.of(end) : Optional.empty();
  }

  private boolean ends(int end) {
    return end - phrase.last() <= NounPhrase.LONGEST
        && !NounPhrase.LOOSE_ENDS.contains(tree.token(end).tag());
  }
}
