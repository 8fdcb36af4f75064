package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.actor.Cast;

/**
 * Gives positions and proposals the topic that their own words tell, or that of the proposal they
 * answer or of what the speaker was asked about. Rather none than one that is doubtful.
 */
public final class PositionTopics {

  private final MatterReader matters;

  public PositionTopics(Cast cast) {
    this.matters = new MatterReader(cast);
  }

  /** The positions, each with its topic where it has one. */
  public List<Position> topical(List<Position> positions) {
    List<Position> topical = new ArrayList<>(positions.size());
    for (Position position : positions) {
      List<String> topics = topics(position);
      topical.add(topics.isEmpty() ? position : with(position, topics));
    }
    return topical;
  }

  /** A proposal's own topic. */
  List<String> topics(Proposal proposal) {
    return matters.of(proposal.content());
  }

  private List<String> topics(Position position) {
    List<String> own = matters.of(position.content());
    if (!own.isEmpty()) {
      return own;
    }
    List<String> answered =
        position.towardProposal().map(Proposal::topics).orElseGet(() -> List.of());
    return answered.isEmpty()
        ? matters.askedAbout(position.content(), position.evidence().get(0))
        : answered;
  }

  private static Position with(Position position, List<String> topics) {
    return new Position(
        position.holders(),
        position.reportedBy(),
        position.stance(),
        position.toward(),
        position.towardProposal(),
        topics,
        position.content(),
        position.cue(),
        position.holderMention(),
        position.verbatim(),
        position.evidence(),
        position.confidence(),
        position.rule());
  }
}
