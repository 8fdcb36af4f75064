package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * Proposals whose content the sentence tells of them: "Norway's plan calls for a commission", "the
 * plan would lift the ban", "under the British plan, both would share the catch". Asked noun by
 * noun in text order.
 */
final class ProposalPredicates {

  private static final int WINDOW = 3;
  private static final Set<String> AHEAD = Set.of("would", "will", "should", "could", "'d");

  private final Cast cast;
  private final ProposalParties parties;
  private int sentence = -WINDOW - 1;
  private List<String> authors = List.of();

  ProposalPredicates(Cast cast, ProposalParties parties) {
    this.cast = cast;
    this.parties = parties;
  }

  /** What is said to be in the proposal that a noun names. */
  Optional<Proposal> read(Tree tree, int noun) {
    if (!ProposalNouns.planLike(tree, noun) || deedOrText(tree, noun)) {
      return Optional.empty();
    }
    List<String> proposers = own(tree, noun);
    int here = tree.sentence().index();
    if (proposers.isEmpty() && ProposalNouns.definite(tree, noun) && here - sentence <= WINDOW) {
      proposers = authors;
    } else if (!proposers.isEmpty()) {
      authors = proposers;
      sentence = here;
    }
    if (proposers.isEmpty()) {
      return Optional.empty();
    }
    List<String> by = proposers;
    return content(tree, noun)
        .map(
            content ->
                new Proposal(
                    by,
                    List.of(),
                    parties.parties(tree, content),
                    content,
                    List.of(),
                    Proposal.Status.OPEN,
                    List.of(),
                    List.of(tree.subtreeSpan(noun).cover(content)),
                    ProposalReader.BY_NOUN,
                    "proposal-predicate"));
  }

  private static boolean deedOrText(Tree tree, int noun) {
    String lemma = tree.token(noun).lemma();
    return ProposalLexicon.has(Kind.DEED, lemma)
        || ((lemma.equals("resolution") || ProposalLexicon.has(Kind.TEXT, lemma))
            && !ProposalNouns.planned(tree, noun)); // one that is adopted makes demands
  }

  /** Whose it is: "Norway's", "made by Norway", "Norway put forward a plan". */
  private List<String> own(Tree tree, int noun) {
    Set<String> own = new LinkedHashSet<>(parties.proposersByNoun(tree, noun));
    for (int made : tree.children(noun, "acl", "nmod")) {
      if (tree.token(made).tag().matches("VB[ND]")) {
        own.addAll(parties.proposers(tree, made));
      }
    }
    int verb = tree.token(noun).head();
    boolean put =
        tree.token(noun).relation().equals("dobj")
            && tree.token(verb).tag().startsWith("VB")
            && ProposalLexicon.has(Kind.GIVE, tree.token(verb).lemma());
    if (own.isEmpty() && put) {
      own.addAll(parties.proposers(tree, verb));
    }
    return new ArrayList<>(own);
  }

  private static Optional<Span> content(Tree tree, int noun) {
    Token token = tree.token(noun);
    if (token.relation().matches("nsubj|nsubjpass")) {
      return predicate(tree, token.head());
    }
    boolean under =
        token.relation().equals("pobj") && tree.token(token.head()).lemma().equals("under");
    int verb = under ? tree.token(token.head()).head() : -1;
    return verb >= 0 && verb > noun && tree.token(verb).tag().startsWith("V")
        ? clause(tree, token.head(), verb)
        : Optional.empty();
  }

  /** "Calls for a commission", "would lift the ban", "is to share the catch". */
  private static Optional<Span> predicate(Tree tree, int verb) {
    String lemma = tree.token(verb).lemma();
    if (tree.negated(verb) || !tree.token(verb).tag().startsWith("V") || tree.passive(verb)) {
      return Optional.empty();
    }
    if (tree.auxiliaries(verb).contains("would")) {
      return ProposalLexicon.has(Kind.MEASURE, lemma) && tree.has(verb, "dobj", "prep")
          ? Optional.of(ProposalContent.from(tree, verb, verb))
          : Optional.empty();
    }
    if (lemma.equals("be")) {
      return tree.children(verb, "xcomp", "ccomp", "advcl").stream()
          .filter(c -> c > verb && ProposalNouns.infinitive(tree, c))
          .findFirst()
          .map(c -> ProposalContent.span(tree, c, c));
    }
    if (!ProposalLexicon.has(Kind.DESCRIBE, lemma)) {
      return Optional.empty();
    }
    return tree.objectsOf(verb, "for").stream()
        .findFirst()
        .or(
            () ->
                lemma.matches("call|provide")
                    ? Optional.empty()
                    : tree.child(verb, "dobj", "ccomp", "xcomp"))
        .filter(o -> o > verb)
        .map(o -> ProposalContent.span(tree, o, o));
  }

  /** "Under the plan, both would share the catch": what both would do. */
  private static Optional<Span> clause(Tree tree, int under, int verb) {
    boolean ahead = tree.auxiliaries(verb).stream().anyMatch(AHEAD::contains);
    return tree.subject(verb)
        .filter(s -> ahead && s > under && tree.token(s).head() == verb)
        .map(s -> ProposalContent.from(tree, tree.subtree(s).nextSetBit(0), verb));
  }
}
