package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * People named in one breath: "ministers and representatives of the bloc" are one group, as long as
 * nothing sets the second apart from the first, neither an article nor a complement of the first.
 *
 * @param heads the nouns, from left to right
 */
record JointGroup(List<Integer> heads, int first, int last) {

  private static final int GAP = 5;
  private static final Set<String> BETWEEN = Set.of("CC", ",", "JJ", "NN", "VBG", "VBN", "HYPH");

  /** The group that a noun is part of; empty where it stands by itself. */
  static Optional<JointGroup> around(Tree tree, int noun) {
    int root = noun;
    for (int hops = 0; hops < 4 && tree.token(root).relation().equals("conj"); hops++) {
      root = tree.token(root).head();
    }
    List<Integer> heads = new ArrayList<>(tree.withConjuncts(root));
    heads.sort(null);
    if (heads.size() < 2 || heads.size() > 3 || heads.get(0) != root) {
      return Optional.empty();
    }
    for (int i = 0; i < heads.size(); i++) {
      if (!people(tree, heads.get(i)) || (i > 0 && apart(tree, heads.get(i - 1), heads.get(i)))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new JointGroup(
            List.copyOf(heads), NounPhrase.around(tree, root).first(), end(tree, heads)));
  }

  /** With a complement that the parser hangs on the first noun: "ministers and heads | from …". */
  private static int end(Tree tree, List<Integer> heads) {
    int last = NounPhrase.around(tree, heads.get(heads.size() - 1)).last();
    for (int child : tree.children(heads.get(0), "prep")) {
      if (child == last + 1 && NounPhrase.CARRIED.contains(tree.token(child).lemma())) {
        for (int object : tree.children(child, "pobj")) {
          return NounPhrase.around(tree, object).last();
        }
      }
    }
    return last;
  }

  private static boolean people(Tree tree, int noun) {
    Token token = tree.token(noun);
    return token.tag().equals("NNS") && ActingNoun.canAct(tree, token);
  }

  private static boolean apart(Tree tree, int left, int right) {
    if (right - left > GAP) {
      return true;
    }
    for (int i = left + 1; i < right; i++) {
      if (!BETWEEN.contains(tree.token(i).tag()) || tree.token(i).lemma().equals("but")) {
        return true;
      }
    }
    return false;
  }

  /** The first word that is neither article nor possessive pronoun. */
  int firstWord(Tree tree) {
    int at = first;
    while (at < heads.get(0)
        && (tree.token(at).tag().equals("DT") || tree.token(at).tag().equals("PRP$"))) {
      at++;
    }
    return at;
  }
}
