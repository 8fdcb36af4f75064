package org.parley.ingest.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Which proposal told of before a noun means: "the offer", "its plan", "the British proposal". */
final class ProposalMention {

  private static final int WINDOW = 8;
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
          "formula",
          "motion",
          "bill",
          "overture",
          "call",
          "appeal",
          "package",
          "resolution");

  private final Cast cast;
  private final List<Proposal> proposals;
  private final ProposalParties parties;

  ProposalMention(Cast cast, List<Proposal> proposals, ProposalParties parties) {
    this.cast = cast;
    this.proposals = proposals;
    this.parties = parties;
  }

  /** The number of the proposal a word means: the one it stands in, or the last one it can mean. */
  Optional<Integer> of(Tree tree, int word) {
    Token token = tree.token(word);
    Span phrase = tree.subtreeSpan(word);
    for (int i = 0; i < proposals.size(); i++) {
      Span content = proposals.get(i).content();
      if (phrase.contains(content) || content.contains(token.span())) {
        return Optional.of(i);
      }
    }
    return NAMES.contains(token.lemma()) && definite(tree, word)
        ? before(tree, word)
        : Optional.empty();
  }

  /**
   * As {@link #of}, of words that need not be about a proposal: a noun of proposing that is
   * definite, or the head of a proposal's own words.
   */
  Optional<Integer> named(Tree tree, int noun) {
    boolean names = NAMES.contains(tree.token(noun).lemma());
    if (!names) {
      return Optional.empty();
    }
    for (int i = 0; i < proposals.size(); i++) {
      if (proposals.get(i).content().contains(tree.token(noun).span())) {
        return Optional.of(i);
      }
    }
    return definite(tree, noun) ? before(tree, noun) : Optional.empty();
  }

  private Optional<Integer> before(Tree tree, int noun) {
    Set<String> whose = parties.proposersByNoun(tree, noun);
    int begin = tree.token(noun).span().begin();
    for (int i = proposals.size() - 1; i >= 0; i--) {
      Proposal proposal = proposals.get(i);
      if (proposal.content().begin() > begin) {
        continue;
      }
      if (tree.sentence().index() - ProposalContent.sentence(cast, proposal.content()) > WINDOW) {
        return Optional.empty();
      }
      Set<String> side = parties.side(proposal.proposers());
      if (whose.isEmpty() || whose.stream().anyMatch(side::contains)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "The idea", but not "the idea of taxing cod", which says itself what it is. */
  private static boolean definite(Tree tree, int noun) {
    if (ProposalNouns.told(tree, noun) && !tree.has(noun, "poss")) {
      return false;
    }
    return tree.children(noun).stream()
        .anyMatch(
            c ->
                tree.token(c).relation().equals("poss")
                    || tree.token(c).lemma().matches("the|this|that|such|both"));
  }
}
