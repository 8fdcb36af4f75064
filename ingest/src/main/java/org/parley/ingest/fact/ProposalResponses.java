package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.fact.Position.Stance;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** Which positions answer a proposal: "welcomed the offer", "said the British plan was unfair". */
public final class ProposalResponses {

  private static final int REACH = 12;

  private final Cast cast;
  private final List<Proposal> proposals;
  private final ProposalMention mention;

  /**
   * @param proposals all of the document, as they came out
   */
  public ProposalResponses(Cast cast, List<Proposal> proposals) {
    this.cast = cast;
    this.proposals = List.copyOf(proposals);
    this.mention = new ProposalMention(cast, this.proposals, new ProposalParties(cast, List.of()));
  }

  /** The positions, each with the proposal it answers, without those that are one. */
  public List<Position> linked(List<Position> positions) {
    if (proposals.isEmpty()) {
      return positions;
    }
    List<Position> linked = new ArrayList<>(positions.size());
    for (Position position : positions) {
      if (proposals.stream().anyMatch(p -> p.content().equals(position.content()))) {
        continue;
      }
      linked.add(answered(position).map(p -> with(position, p)).orElse(position));
    }
    return linked;
  }

  /** The proposal that the first words of a position mean, or that its main noun names. */
  private Optional<Proposal> answered(Position position) {
    Tree tree = cast.trees().get(ProposalContent.sentence(cast, position.content()));
    int looked = 0;
    for (Token token : tree.sentence().tokens()) {
      if (position.content().contains(token.span()) && looked++ < REACH) {
        Optional<Proposal> meant =
            token.tag().startsWith("NN")
                ? mention.named(tree, token.index()).map(proposals::get)
                : Optional.empty();
        if (meant.isPresent()) {
          boolean own = meant.get().proposers().stream().anyMatch(position.holders()::contains);
          return meant.filter(m -> !own || position.stance() != Stance.ASSERTS);
        }
      }
    }
    return Optional.empty();
  }

  private static Position with(Position position, Proposal proposal) {
    return new Position(
        position.holders(),
        position.reportedBy(),
        position.stance(),
        position.toward(),
        Optional.of(proposal),
        position.topics(),
        position.content(),
        position.cue(),
        position.holderMention(),
        position.verbatim(),
        position.evidence(),
        position.confidence(),
        position.rule());
  }
}
