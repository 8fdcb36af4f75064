package org.parley.ingest.fact;

import java.util.BitSet;
import java.util.Set;
import org.parley.ingest.fact.CueLexicon.Frame;
import org.parley.ingest.fact.PositionDraft.Cue;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Takes another attribution out of what is said where the parser hung it below the content. */
final class PositionForeignParts {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private PositionForeignParts() {}

  /** Takes out what belongs to the outer cue although the parser hung it below the content. */
  static void cut(PositionSentence s, BitSet within, int head, Cue cue) {
    Tree tree = s.tree();
    for (int next = within.nextSetBit(0); next >= 0; next = within.nextSetBit(next + 1)) {
      int i = next;
      Token token = s.token(i);
      if (i == head || token.head() < 0) {
        continue;
      }
      boolean saying = s.isVerb(i) && (s.lexicon().takesClause(token.lemma()) || says(s, i));
      boolean aside = token.lemma().equals("accord") || token.lemma().equals("according");
      boolean expresses =
          s.isVerb(i)
              && tree.children(i, "dobj").stream().anyMatch(o -> PositionByNoun.lends(s, i, o));
      boolean coordinated =
          ((saying && says(s, i)) || expresses)
              && token.relation().equals("conj")
              && i > cue.verb()
              && tree.children(i, "nsubj", "nsubjpass").isEmpty()
              && FINITE.contains(token.tag())
              && token.tag().equals(s.token(cue.verb()).tag());
      boolean another =
          saying
              && token.relation().equals("conj")
              && i > cue.verb()
              && s.token(cue.verb()).tag().startsWith("VB")
              && s.lexicon().has(Frame.SAY, token.lemma())
              && tree.has(i, "nsubj")
              && tree.has(i, "ccomp")
              && (token.tag().equals(s.token(cue.verb()).tag()) || contrasted(s, i));
      boolean adding =
          saying
              && token.tag().equals("VBG")
              && says(s, i)
              && i > 0
              && s.token(i - 1).form().equals(",");
      boolean meanwhile =
          saying
              && token.relation().equals("advcl")
              && i > head
              && FINITE.contains(token.tag())
              && tree.has(i, "nsubj")
              && tree.children(i, "mark", "advmod").stream()
                  .anyMatch(m -> Set.of("while", "as", "whereas").contains(s.lower(m)));
      boolean goesOn =
          token.relation().equals("conj")
              && token.head() == head
              && s.isVerb(i)
              && s.isVerb(cue.verb())
              && FINITE.contains(token.tag())
              && token.tag().equals(s.token(cue.verb()).tag())
              && !tree.has(i, "nsubj", "nsubjpass", "expl", "aux")
              && tree.has(head, "nsubj", "nsubjpass", "expl")
              && !tense(s, head).equals(token.tag());
      boolean anothers =
          token.relation().equals("conj")
              && s.isNoun(i)
              && s.lexicon().has(Frame.NOUN, token.lemma())
              && tree.children(i, "poss", "amod", "nmod").stream()
                  .anyMatch(o -> s.token(o).entity().matches("GPE|NORP|PERSON|ORG"));
      boolean calling =
          token.tag().equals("VBG")
              && token.relation().equals("advcl")
              && i > head
              && i > 0
              && s.token(i - 1).form().equals(",")
              && s.lexicon().marks(token.lemma());
      if (coordinated || another || adding || aside || meanwhile || goesOn || anothers || calling) {
        BitSet part = tree.subtree(i);
        part.set(Math.max(0, before(s, i)), i);
        within.andNot(part);
      }
    }
  }

  /**
   * Whether a verb of saying has what is said with it: a clause, a label, whom it urges or accuses.
   */
  private static boolean says(PositionSentence s, int verb) {
    Tree tree = s.tree();
    String lemma = s.lemma(verb);
    boolean labels =
        s.lexicon().has(Frame.LABEL, lemma)
            && (tree.has(verb, "oprd")
                || tree.children(verb, "prep").stream().anyMatch(p -> s.lemma(p).equals("as")));
    boolean urges =
        s.lexicon().has(Frame.URGE, lemma)
            && tree.has(verb, "dobj", "prep")
            && tree.children(verb, "xcomp", "ccomp", "advcl").stream().anyMatch(s::infinitive);
    boolean charges = lemma.equals("accuse") && !tree.objectsOf(verb, "of").isEmpty();
    return labels
        || urges
        || charges
        || (s.lexicon().takesClause(lemma) && tree.has(verb, "ccomp"));
  }

  /** The tag of the finite verb of a clause: its first auxiliary's, or its own. */
  private static String tense(PositionSentence s, int verb) {
    return s.tree()
        .child(verb, "aux", "auxpass")
        .map(a -> s.token(a).tag())
        .orElse(s.token(verb).tag());
  }

  /** "have said it would hold | but Berg said": another speaks, whatever the tense. */
  private static boolean contrasted(PositionSentence s, int verb) {
    int first = s.tree().subtree(verb).nextSetBit(0);
    return first > 0 && s.lower(first - 1).equals("but");
  }

  /** Where a conjunction or comma before a cut begins. */
  private static int before(PositionSentence s, int i) {
    int at = i;
    while (at > 0
        && (s.token(at - 1).relation().equals("cc")
            || s.lower(at - 1).equals("also")
            || s.token(at - 1).form().equals(","))) {
      at--;
    }
    return at;
  }
}
