package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.ingest.document.Span;

/**
 * Joins the sentences of a quotation that one cue introduces into one position, as far as nothing
 * of the narrator's stands between them but the cue.
 */
final class PositionSpeeches {

  /** Code points that may lie between two sentences: marks and a break of paragraphs. */
  private static final int GAP = 8;

  private PositionSpeeches() {}

  static List<Position> join(List<Position> positions) {
    List<Position> joined = new ArrayList<>();
    Map<Span, Integer> speeches = new HashMap<>();
    for (Position position : positions) {
      Optional<Span> cue = position.verbatim() ? position.cue() : Optional.empty();
      Integer at = cue.map(speeches::get).orElse(null);
      if (at != null && goesOn(joined.get(at), position)) {
        joined.set(at, join(joined.get(at), position));
      } else {
        cue.ifPresent(c -> speeches.put(c, joined.size()));
        joined.add(position);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean goesOn(Position speech, Position next) {
    int end = speech.evidence().stream().mapToInt(Span::end).max().orElseThrow();
    return next.evidence().stream()
        .filter(e -> e.contains(next.content().begin()))
        .anyMatch(e -> e.begin() - end <= GAP);
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
