package org.parley.ingest.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/**
 * What the text says became of a proposal: the nearest verb of accepting, rejecting or withdrawing
 * within a few sentences whose object is it ("rejected the proposal").
 */
final class ProposalOutcome {

  private static final int WINDOW = 8;
  private static final Set<String> ACCEPTING =
      Set.of("accept", "approve", "endorse", "adopt", "embrace");
  private static final Set<String> REJECTING =
      Set.of("reject", "refuse", "dismiss", "rebuff", "spurn", "decline", "oppose", "veto");
  private static final Set<String> WITHDRAWING = Set.of("withdraw", "drop", "retract", "shelve");
  private static final Set<String> NAMES =
      Set.of(
          "proposal",
          "offer",
          "plan",
          "idea",
          "initiative",
          "suggestion",
          "invitation",
          "draft",
          "formula");

  private final Cast cast;
  private final Proposal proposal;

  ProposalOutcome(Cast cast, Proposal proposal) {
    this.cast = cast;
    this.proposal = proposal;
  }

  /** The proposal with its outcome, and the words that tell it as further evidence. */
  Proposal resolved() {
    int first = sentenceOf(proposal.content());
    for (int s = first; s < Math.min(cast.trees().size(), first + WINDOW); s++) {
      Tree tree = cast.trees().get(s);
      for (Token token : tree.sentence().tokens()) {
        Optional<Proposal.Status> status = status(token);
        if (status.isPresent()
            && meansIt(tree, token.index(), s == first)
            && !tree.negated(token.index())) {
          return with(status.get(), Clause.of(tree, token.index()).span());
        }
      }
    }
    return proposal;
  }

  private int sentenceOf(Span span) {
    for (Tree tree : cast.trees()) {
      if (tree.sentence().span().overlaps(span)) {
        return tree.sentence().index();
      }
    }
    return 0;
  }

  private static Optional<Proposal.Status> status(Token verb) {
    if (!verb.tag().matches("VB[DNZ]")) {
      return Optional.empty();
    }
    if (ACCEPTING.contains(verb.lemma())) {
      return Optional.of(Proposal.Status.ACCEPTED);
    }
    if (REJECTING.contains(verb.lemma())) {
      return Optional.of(Proposal.Status.REJECTED);
    }
    return WITHDRAWING.contains(verb.lemma())
        ? Optional.of(Proposal.Status.WITHDRAWN)
        : Optional.empty();
  }

  private boolean meansIt(Tree tree, int verb, boolean sameSentence) {
    return Stream.concat(
            tree.children(verb, "dobj").stream(),
            tree.passive(verb) ? tree.subject(verb).stream() : Stream.empty())
        .anyMatch(
            object -> {
              Token token = tree.token(object);
              boolean contains =
                  tree.subtreeSpan(object).contains(proposal.content())
                      || proposal.content().contains(token.span());
              boolean named =
                  NAMES.contains(token.lemma())
                      && tree.children(object).stream()
                          .anyMatch(
                              c ->
                                  tree.token(c).lemma().matches("the|this|that|his|her|its|their"));
              boolean which =
                  sameSentence
                      && token.tag().equals("WDT")
                      && proposal.content().contains(Clause.of(tree, verb).span());
              return sameSentence ? contains || which : named;
            });
  }

  private Proposal with(Proposal.Status status, Span words) {
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
