package org.parley.ingest.fact;

import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Takes the noun phrase beside a verb for its source where the parse gives it no subject. */
final class PositionNeighbour {

  private static final Set<String> INNER =
      Set.of(
          "compound", "nmod", "poss", "det", "case", "pobj", "prep", "appos", "conj", "cc", "num");

  private final Tree tree;

  PositionNeighbour(Tree tree) {
    this.tree = tree;
  }

  /** A day or hour that stands where a name could. */
  static boolean isDate(Tree tree, Token token) {
    return (token.entity().equals("DATE") || token.entity().equals("TIME"))
        && (token.index() == 0 || !tree.token(token.index() - 1).tag().startsWith("NNP"));
  }

  /** The head of the phrase to the left of a verb, or right after it ("said Lee"). */
  OptionalInt of(int verb) {
    Token token = tree.token(verb);
    if (!Set.of("VBD", "VBZ", "VBP", "VBN").contains(token.tag())) {
      return OptionalInt.empty();
    }
    int left = verb - 1;
    while (left >= 0
        && (tree.token(left).tag().equals("RB")
            || tree.token(left).tag().equals("MD")
            || tree.token(left).relation().startsWith("aux"))) {
      left--;
    }
    if (left >= 0 && (noun(left) || tree.token(left).tag().equals("PRP"))) {
      return OptionalInt.of(climb(left, verb));
    }
    for (int child : tree.children(verb, "dobj", "attr", "dep", "oprd", "npadvmod", "advmod")) {
      if (child > verb && noun(child) && child - verb < 8 && !isDate(tree, tree.token(child))) {
        return OptionalInt.of(child);
      }
    }
    int right = verb + 1;
    while (right < tree.size()
        && right < verb + 7
        && (tree.token(right).tag().equals("DT")
            || noun(right)
            || tree.token(right).tag().startsWith("JJ")
            || tree.token(right).tag().equals("HYPH"))) {
      right++;
    }
    return right - 1 > verb && noun(right - 1) ? OptionalInt.of(right - 1) : OptionalInt.empty();
  }

  private int climb(int from, int verb) {
    int at = from;
    while (true) {
      Token token = tree.token(at);
      int head = token.head();
      if (head < 0 || head >= verb || !INNER.contains(token.relation()) || verb - head > 15) {
        return at;
      }
      if (isVerbal(head)) {
        return at;
      }
      at = head;
    }
  }

  private boolean noun(int index) {
    String tag = tree.token(index).tag();
    return tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD") || tag.equals("DT");
  }

  private boolean isVerbal(int index) {
    return tree.token(index).tag().startsWith("VB");
  }
}
