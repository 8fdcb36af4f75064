package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ingest.document.Span;

/** Joins the sentences of a quotation that one cue introduces into one position. */
final class PositionSpeeches {

  private PositionSpeeches() {}

  static List<Position> join(List<Position> positions) {
    Map<Object, Position> joined = new LinkedHashMap<>();
    for (Position position : positions) {
      Object key = position.verbatim() ? position.cue() : position;
      joined.merge(key, position, PositionSpeeches::join);
    }
    return List.copyOf(joined.values());
  }

  private static Position join(Position first, Position next) {
    List<Span> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(next.evidence());
    return new Position(
        first.holders(),
        first.reportedBy(),
        first.stance() == Position.Stance.ASSERTS ? next.stance() : first.stance(),
        first.toward().isEmpty() ? next.toward() : first.toward(),
        first.towardProposal(),
        first.topics(),
        first.content().cover(next.content()),
        first.cue(),
        first.holderMention(),
        true,
        evidence,
        Math.min(first.confidence(), next.confidence()),
        first.rule());
  }
}
