package org.parley.ingest.fact;

import java.util.Set;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Tells sentences that put forward a course of action from those that state a view: the first are
 * proposals, and not positions too.
 */
final class ProposalWords {

  private static final Set<String> PROPOSING = Set.of("propose", "float", "table", "invite");
  private static final Set<String> PUTTING = Set.of("forward", "forth");
  private static final Set<String> JOINT =
      Set.of(
          "talk",
          "talks",
          "negotiation",
          "dialogue",
          "dialog",
          "conference",
          "summit",
          "meeting",
          "ceasefire",
          "cease-fire",
          "truce",
          "armistice",
          "cooperation",
          "mechanism",
          "alliance",
          "treaty",
          "pact",
          "agreement",
          "contact",
          "consultation",
          "exchange",
          "mediation");

  private ProposalWords() {}

  /** Whether a verb, as used here, puts forward something for others to accept or do jointly. */
  static boolean proposes(Tree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    if (PROPOSING.contains(lemma)) {
      return true;
    }
    return switch (lemma) {
      case "offer" -> tree.has(verb, "xcomp", "dobj");
      case "suggest" -> suggestsAction(tree, verb);
      case "put" ->
          tree.children(verb, "prt", "advmod").stream()
              .anyMatch(c -> PUTTING.contains(tree.token(c).lemma()));
      case "call", "appeal", "press", "push", "ask" ->
          tree.objectsOf(verb, "for").stream().anyMatch(o -> JOINT.contains(tree.token(o).lemma()));
      default -> false;
    };
  }

  /** "Suggested a mechanism", "suggested the two sides continue", but not "suggested he lied". */
  private static boolean suggestsAction(Tree tree, int verb) {
    if (tree.has(verb, "dobj")
        || tree.children(verb, "xcomp").stream().anyMatch(c -> gerund(tree, c))) {
      return !tree.has(verb, "ccomp");
    }
    for (int clause : tree.children(verb, "ccomp")) {
      String tag = tree.token(clause).tag();
      boolean modal =
          tree.children(clause, "aux").stream().anyMatch(c -> tree.token(c).tag().equals("MD"));
      if (tag.equals("VBG") || (!modal && (tag.equals("VB") || barePlural(tree, clause)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean gerund(Tree tree, int verb) {
    return tree.token(verb).tag().equals("VBG");
  }

  /** A present tense that may be a subjunctive: "the two sides continue". */
  private static boolean barePlural(Tree tree, int verb) {
    Token token = tree.token(verb);
    return token.tag().equals("VBP")
        && token.form().equals(token.lemma())
        && !Set.of("be", "have", "do").contains(token.lemma());
  }
}
