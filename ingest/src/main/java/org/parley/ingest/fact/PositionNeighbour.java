package org.parley.ingest.fact;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Takes the noun phrase beside a verb for its source where the parse gives it no subject. */
final class PositionNeighbour {

  private static final Set<String> INNER =
      Set.of(
          "compound", "nmod", "poss", "det", "case", "pobj", "prep", "appos", "conj", "cc", "num");

  private static final int REACH = 40;

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
    for (int auxiliary : tree.children(verb, "aux")) {
      // "the survey has, however, shown": the parser may leave the subject with "has".
      Optional<Integer> subject = tree.child(auxiliary, "nsubj");
      if (subject.isPresent()) {
        return OptionalInt.of(subject.get());
      }
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
    OptionalInt described = saysMore(verb) ? described(left) : OptionalInt.empty();
    if (described.isPresent()) {
      return described;
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

  /** Whether what is said follows the verb, so that its source stands before it. */
  private boolean saysMore(int verb) {
    return (verb + 1 < tree.size() && tree.token(verb + 1).lemma().equals("that"))
        || tree.children(verb, "ccomp").stream().anyMatch(c -> c > verb);
  }

  /**
   * Who stands before a description set off by marks: "Lee, who left early, said", "Lee, the
   * envoy's aide, told", also where the name itself is set off ("the aide, Ann Lee, said").
   *
   * @param mark the mark that ends the description
   */
  private OptionalInt described(int mark) {
    if (mark < 2 || !isMark(mark)) {
      return OptionalInt.empty();
    }
    int end = mark - 1;
    while (end > 0 && isMark(end)) {
      end--;
    }
    boolean named = isPerson(end);
    for (int i = end; i > 0 && end - i < REACH; i--) {
      if (isMark(i)) {
        int before = i - 1;
        if (named) {
          return OptionalInt.of(end);
        }
        boolean dateline = before <= 2 && tree.token(before).entity().equals("GPE");
        if (isPerson(before) || (describes(i + 1) && isParty(before) && !dateline)) {
          return OptionalInt.of(before);
        }
        named = false;
      } else {
        named = named && tree.token(i).tag().startsWith("NNP");
      }
    }
    return OptionalInt.empty();
  }

  private boolean isMark(int index) {
    return Set.of(",", "—", "–", "--", "(", ")", "”", "\"", "''")
        .contains(tree.token(index).form());
  }

  private boolean isPerson(int index) {
    Token token = tree.token(index);
    return token.tag().startsWith("NNP") && token.entity().equals("PERSON");
  }

  private boolean isParty(int index) {
    Token token = tree.token(index);
    return (token.tag().startsWith("NNP") && token.entity().matches("ORG|GPE|NORP"))
        || token.tag().equals("NNS");
  }

  private boolean describes(int index) {
    return tree.token(index).tag().matches("WP.?|WDT|DT|PRP.|CD|VBN|VBG")
        || tree.token(index).lemma().matches("like|unlike|include");
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
