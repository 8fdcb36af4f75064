package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Tree;

/**
 * Proposals whose author a later sentence names: "a proposal to begin talks", then "the proposal
 * made by Norway". Asked word by word in text order.
 */
final class ProposalOrphans {

  private static final int WINDOW = 8;

  private final Cast cast;
  private final ProposalParties parties;
  private int sentence = -WINDOW - 1;
  private int noun = -1;

  ProposalOrphans(Cast cast, ProposalParties parties) {
    this.cast = cast;
    this.parties = parties;
  }

  /** The proposal told of before, where this word says whose it is. */
  Optional<Proposal> adopted(Tree tree, int word) {
    String tag = tree.token(word).tag();
    int here = tree.sentence().index();
    if (!tag.startsWith("NN") || !ProposalNouns.names(tree, word)) {
      return Optional.empty();
    }
    if (ProposalNouns.told(tree, word)) {
      sentence = here;
      noun = word;
      return Optional.empty();
    }
    if (here - sentence > WINDOW
        || !ProposalNouns.definite(tree, word)
        || !tree.token(word).lemma().equals(cast.trees().get(sentence).token(noun).lemma())) {
      return Optional.empty();
    }
    return byAuthor(tree, word);
  }

  private Optional<Proposal> byAuthor(Tree tree, int word) {
    for (int verb : tree.children(word, "acl")) {
      Set<String> proposers = parties.proposers(tree, verb);
      if (!proposers.isEmpty() && tree.token(verb).tag().matches("VB[ND]")) {
        Tree first = cast.trees().get(sentence);
        Span content = ProposalContent.told(first, noun);
        return Optional.of(
            new Proposal(
                List.copyOf(proposers),
                List.of(),
                parties.parties(first, content),
                content,
                List.of(),
                Proposal.Status.OPEN,
                List.of(),
                List.of(Clause.of(first, noun).span().cover(content), Clause.of(tree, verb).span()),
                ProposalReader.BY_NOUN,
                "proposal-noun"));
      }
    }
    return Optional.empty();
  }
}
