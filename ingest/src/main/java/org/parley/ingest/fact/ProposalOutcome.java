package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.ProposalLexicon.Kind;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What the text says became of proposals: the first verb of accepting, rejecting or withdrawing
 * after one whose object is it ("rejected the proposal", "turned down the offer").
 */
final class ProposalOutcome {

  private static final Set<String> AHEAD =
      Set.of("will", "would", "'ll", "may", "might", "could", "should", "must", "to", "can");

  private final Cast cast;
  private final List<Proposal> proposals;
  private final ProposalMention mention;
  private final ProposalParties parties;

  ProposalOutcome(Cast cast, List<Proposal> proposals, ProposalParties parties) {
    this.cast = cast;
    this.proposals = proposals;
    this.parties = parties;
    this.mention = new ProposalMention(cast, proposals, parties);
  }

  /** The proposals with their outcomes, and the words that tell these as further evidence. */
  List<Proposal> resolved() {
    List<Proposal> resolved = new ArrayList<>(proposals);
    if (proposals.isEmpty()) {
      return resolved;
    }
    for (Tree tree : cast.trees()) {
      for (Token token : tree.sentence().tokens()) {
        Optional<Proposal.Status> status = status(tree, token);
        if (status.isPresent()) {
          objects(tree, token.index())
              .flatMap(o -> mention.of(tree, o).stream())
              .findFirst()
              .filter(i -> resolved.get(i).status() == Proposal.Status.OPEN)
              .filter(i -> !ownDeed(tree, token.index(), status.get(), resolved.get(i)))
              .ifPresent(
                  i ->
                      resolved.set(
                          i,
                          with(
                              resolved.get(i),
                              status.get(),
                              Clause.of(tree, token.index()).span())));
        }
      }
    }
    return resolved;
  }

  /** "Endorsed by the ministers" tells who puts it forward, not what others make of it. */
  private boolean ownDeed(Tree tree, int verb, Proposal.Status status, Proposal proposal) {
    return status != Proposal.Status.WITHDRAWN
        && proposal.proposers().stream().anyMatch(parties.proposers(tree, verb)::contains);
  }

  private static Optional<Proposal.Status> status(Tree tree, Token verb) {
    int at = verb.index();
    if (!verb.tag().startsWith("VB")) {
      return Optional.empty();
    }
    Optional<Proposal.Status> status = told(tree, verb);
    if (status.isEmpty()) {
      return status;
    }
    boolean refused =
        verb.relation().equals("xcomp")
            && verb.head() >= 0
            && tree.token(verb.head()).lemma().matches("refuse|decline")
            && !tree.negated(verb.head());
    if (refused) {
      return status.filter(s -> s == Proposal.Status.ACCEPTED).map(s -> Proposal.Status.REJECTED);
    }
    boolean done =
        verb.tag().matches("VB[DNZP]")
            && tree.auxiliaries(at).stream().noneMatch(AHEAD::contains)
            && !tree.negated(at);
    return done ? status : Optional.empty();
  }

  private static Optional<Proposal.Status> told(Tree tree, Token verb) {
    String lemma = verb.lemma();
    boolean down =
        lemma.matches("turn|vote|shoot|brush|wave")
            && tree.children(verb.index(), "prt", "advmod").stream()
                .anyMatch(c -> tree.token(c).lemma().matches("down|aside|away"));
    if (down || ProposalLexicon.has(Kind.REJECT, lemma)) {
      return Optional.of(Proposal.Status.REJECTED);
    }
    boolean agrees = lemma.equals("agree") && !tree.objectsOf(verb.index(), "to", "on").isEmpty();
    boolean passes = lemma.equals("pass") && tree.has(verb.index(), "dobj", "nsubjpass");
    if (agrees || passes || ProposalLexicon.has(Kind.ACCEPT, lemma)) {
      return Optional.of(Proposal.Status.ACCEPTED);
    }
    return ProposalLexicon.has(Kind.WITHDRAW, lemma)
        ? Optional.of(Proposal.Status.WITHDRAWN)
        : Optional.empty();
  }

  /** What is accepted or rejected: object, passive subject, "agreed to the plan", "which …". */
  private static Stream<Integer> objects(Tree tree, int verb) {
    List<Integer> objects = new ArrayList<>(tree.children(verb, "dobj"));
    if (tree.passive(verb)) {
      tree.subject(verb).ifPresent(objects::add);
    }
    if (tree.token(verb).lemma().equals("agree")) {
      objects.addAll(tree.objectsOf(verb, "to", "on"));
    }
    boolean which = objects.stream().anyMatch(o -> tree.token(o).tag().equals("WDT"));
    boolean behind =
        tree.token(verb).relation().equals("acl") && tree.token(verb).tag().startsWith("VBN");
    if ((which || behind) && tree.token(verb).head() >= 0) {
      objects.add(tree.token(verb).head());
    }
    return objects.stream();
  }

  private static Proposal with(Proposal proposal, Proposal.Status status, Span words) {
    return new Proposal(
        proposal.proposers(),
        proposal.addressees(),
        proposal.parties(),
        proposal.content(),
        proposal.reportedBy(),
        status,
        proposal.topics(),
        Stream.concat(proposal.evidence().stream(), Stream.of(words)).toList(),
        proposal.confidence(),
        proposal.rule());
  }
}
