package org.parley.ingest.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What a noun has to do with proposing: it names a proposal, says what is proposed, or is joint.
 */
final class ProposalNouns {

  private ProposalNouns() {}

  /** Talks, a ceasefire, a conference, or their resumption: what takes more than one side. */
  static boolean joint(Tree tree, int head) {
    String lemma = tree.token(head).lemma();
    boolean name = tree.token(head).tag().startsWith("NNP");
    return (!name && ProposalLexicon.has(Kind.JOINT, lemma))
        || (ProposalLexicon.has(Kind.SHARED, lemma)
            && !tree.objectsOf(head, "between", "among", "with").isEmpty())
        || (ProposalLexicon.has(Kind.STARTING, lemma)
            && (tree.children(head, "dobj").stream().anyMatch(o -> jointNoun(tree, o))
                || tree.objectsOf(head, "of").stream().anyMatch(o -> jointNoun(tree, o))));
  }

  private static boolean jointNoun(Tree tree, int head) {
    return ProposalLexicon.has(Kind.JOINT, tree.token(head).lemma());
  }

  /** "A proposal", "a plan", "a law": what goes on to say what it is for. */
  static boolean planLike(Tree tree, int noun) {
    String lemma = lemma(tree, noun);
    return ProposalLexicon.has(Kind.NOUN, lemma)
        || ProposalLexicon.has(Kind.PLAN, lemma)
        || ProposalLexicon.has(Kind.TEXT, lemma);
  }

  /** Whether a noun names a proposal as one. */
  static boolean names(Tree tree, int noun) {
    String lemma = lemma(tree, noun);
    return ProposalLexicon.has(Kind.NOUN, lemma)
        || ((ProposalLexicon.has(Kind.PLAN, lemma) || ProposalLexicon.has(Kind.TEXT, lemma))
            && planned(tree, noun))
        || (ProposalLexicon.has(Kind.CALLING, lemma) && calledFor(tree, noun).isPresent());
  }

  /** The talks of "a call for talks", also of "a call by the rebels for talks". */
  static Optional<Integer> calledFor(Tree tree, int noun) {
    return Stream.concat(
            tree.objectsOf(noun, "for").stream(),
            tree.objectsOf(noun, "by", "from").stream()
                .flatMap(by -> tree.objectsOf(by, "for").stream()))
        .filter(o -> joint(tree, o))
        .findFirst();
  }

  /** "A draft resolution", "a peace plan", "a cease-fire offer". */
  static boolean planned(Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(c -> c < noun)
        .map(c -> tree.token(c).form().toLowerCase(Locale.ROOT))
        .anyMatch(w -> ProposalLexicon.has(Kind.PLANNED, w));
  }

  /** Whether a noun of proposing goes on to say what is proposed. */
  static boolean told(Tree tree, int noun) {
    if (ProposalLexicon.has(Kind.DEED, lemma(tree, noun))) {
      return action(tree, noun).isPresent();
    }
    if (ProposalLexicon.has(Kind.CALLING, lemma(tree, noun))) {
      return calledFor(tree, noun).isPresent();
    }
    boolean claims = lemma(tree, noun).equals("suggestion");
    boolean clause =
        tree.children(noun, "acl", "ccomp", "xcomp").stream()
                .anyMatch(
                    c ->
                        claims
                            ? infinitive(tree, c) || demanded(tree, c)
                            : !isVbn(tree.token(c)) || tree.passive(c))
            || tree.children(noun, "relcl").stream().anyMatch(c -> describes(tree, c));
    boolean of =
        tree
            .objectsOf(noun, "for", "on", "of", "against", "about", "regarding", "concerning")
            .stream()
            .anyMatch(o -> !tree.token(o).entity().equals("DATE"));
    return clause
        || of
        || tree.children(noun, "acl").stream()
            .anyMatch(c -> tree.token(c).lemma().matches("aim|design|intend|mean"))
        || tree.children(noun, "amod").stream()
            .anyMatch(c -> tree.token(c).lemma().matches("critical"))
        || (planned(tree, noun) && !definite(tree, noun))
        || (tells(tree, noun) && !tree.objectsOf(noun, "from", "by").isEmpty());
  }

  /** "Budget proposals", "the catch proposals": a noun before it says what they are about. */
  private static boolean tells(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> tree.token(c).tag().equals("NN") && tree.token(c).entity().isEmpty());
  }

  /** What a noun says is to be done: "to share the catch", "that both should share it". */
  static Optional<Integer> action(Tree tree, int noun) {
    return tree.children(noun, "acl", "relcl", "xcomp", "advcl", "ccomp").stream()
        .filter(c -> c > noun && (infinitive(tree, c) || demanded(tree, c)))
        .findFirst();
  }

  /** "That both should share": what a clause says ought to be, not what is. */
  private static boolean demanded(Tree tree, int clause) {
    boolean that =
        tree.children(clause, "mark", "complm").stream()
            .anyMatch(m -> lemma(tree, m).equals("that"));
    return that
        && (tree.auxiliaries(clause).contains("should") || tree.token(clause).tag().equals("VB"));
  }

  /** "New proposals", "its plan": says that there is one, not what it is. */
  static boolean bare(Tree tree, int noun) {
    return ProposalLexicon.has(Kind.NOUN, lemma(tree, noun))
        && !told(tree, noun)
        && tree.children(noun).stream()
            .filter(c -> c < noun)
            .allMatch(
                c ->
                    tree.token(c).relation().matches("det|poss|num|nummod|case")
                        || ProposalLexicon.has(Kind.PLAIN, lemma(tree, c))
                        || !tree.token(c).entity().isEmpty());
  }

  /** "Which calls for …", "that would cut …", "to cut …": its subject is the proposal. */
  private static boolean describes(Tree tree, int clause) {
    return infinitive(tree, clause)
        || tree.children(clause, "nsubj").stream().anyMatch(s -> relative(tree.token(s)));
  }

  /** "The proposal", told of elsewhere. */
  static boolean definite(Tree tree, int noun) {
    return tree.children(noun, "det").stream()
        .anyMatch(c -> lemma(tree, c).matches("the|this|that"));
  }

  static boolean infinitive(Tree tree, int verb) {
    return tree.children(verb, "aux").stream().anyMatch(a -> tree.token(a).tag().equals("TO"));
  }

  private static String lemma(Tree tree, int token) {
    return tree.token(token).lemma();
  }

  private static boolean isVbn(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBD");
  }

  private static boolean relative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }
}
