package org.parley.ingest.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.ingest.text.Tree;

/** Tells who is said to be another's kin: "Lind's father, Jonas Lind", hence not himself. */
final class Kinship {

  private static final Set<String> KIN =
      Set.of(
          "father",
          "mother",
          "son",
          "daughter",
          "brother",
          "sister",
          "uncle",
          "aunt",
          "nephew",
          "niece",
          "cousin",
          "grandfather",
          "grandson",
          "wife",
          "husband",
          "widow",
          "predecessor",
          "successor");

  private Kinship() {}

  /** The tokens of names that are told as kin of the one whose name is headed by this token. */
  static Set<Integer> of(Tree tree, int name) {
    Set<Integer> others = new HashSet<>();
    for (int kin = 0; kin < tree.size(); kin++) {
      if (KIN.contains(tree.token(kin).lemma())) {
        Set<Integer> whose = new HashSet<>(tree.children(kin, "poss"));
        whose.addAll(tree.objectsOf(kin, "of"));
        Set<Integer> who = new HashSet<>(tree.children(kin, "appos"));
        if (tree.token(kin).relation().equals("appos")) {
          who.add(tree.token(kin).head());
        }
        for (Set<Integer> side : List.of(whose, who)) {
          if (side.contains(name)) {
            others.addAll(side.equals(whose) ? who : whose);
          }
        }
      }
    }
    return others;
  }
}
