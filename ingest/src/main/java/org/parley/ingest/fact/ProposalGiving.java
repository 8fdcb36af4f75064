package org.parley.ingest.fact;

import java.util.Optional;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Tree;

/**
 * What is put forward where the verb alone does not tell: "tabled", "came up with", "submitted".
 */
final class ProposalGiving {

  private ProposalGiving() {}

  /** "Put forward a way", "tabled a motion against …", "came up with an offer to …". */
  static Optional<Integer> thing(Tree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    boolean forward =
        lemma.matches("put|set")
            && tree.children(verb, "prt", "advmod").stream()
                .anyMatch(c -> ProposalLexicon.has(Kind.FORWARD, tree.token(c).lemma()));
    if (forward || approvalSought(tree, verb)) {
      return ProposalWords.object(tree, verb);
    }
    Optional<Integer> thing =
        lemma.matches("come|work")
            ? tree.objectsOf(verb, lemma.equals("come") ? "with" : "on").stream().findFirst()
            : ProposalWords.object(tree, verb);
    boolean cabinets =
        tree.subject(verb)
            .filter(s -> ProposalWords.lemma(tree, s).matches("cabinet|government|committee"))
            .isPresent();
    if (lemma.matches("approve|adopt|pass") && !cabinets) {
      return Optional.empty(); // theirs goes on to parliament, others' is an answer
    }
    if (thing.isPresent() && !ProposalWords.deed(tree, verb) && several(tree, thing.get())) {
      return Optional.empty(); // "will make suggestions": nobody knows which
    }
    boolean table = ProposalLexicon.has(Kind.TABLE, lemma) || cabinets;
    return thing.filter(
        t ->
            t != verb
                && (ProposalNouns.names(tree, t)
                    || (table && ProposalLexicon.has(Kind.PLAN, ProposalWords.lemma(tree, t))))
                && (ProposalNouns.told(tree, t)
                    || (tree.token(verb).relation().matches("acl|nmod")
                        && !ProposalNouns.definite(tree, t))
                    || (ProposalWords.deed(tree, verb) && ProposalNouns.planned(tree, t))));
  }

  private static boolean several(Tree tree, int noun) {
    return tree.token(noun).tag().equals("NNS")
        && ProposalWords.lemma(tree, noun).matches("suggestion|proposal|recommendation|initiative")
        && !tree.has(noun, "det", "poss", "num", "nummod");
  }

  /** "Will be submitted to the leaders for approval": whatever it is. */
  private static boolean approvalSought(Tree tree, int verb) {
    return ProposalWords.lemma(tree, verb).matches("submit|send|present|put")
        && tree.objectsOf(verb, "for").stream()
            .anyMatch(o -> ProposalLexicon.has(Kind.APPROVAL, ProposalWords.lemma(tree, o)));
  }
}
