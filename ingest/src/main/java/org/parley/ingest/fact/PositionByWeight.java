package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Positions that no rule sees and that are told as most annotated ones are: those of a sentence's
 * candidates whose features weigh enough, the weightiest of any that share their words.
 */
final class PositionByWeight {

  /** The rule's name. */
  static final String RULE = "weighed";

  /**
   * About where what is right among those that weigh no more gains F1 as much as the rest costs.
   */
  private static final double LEAST = 0.4;

  private PositionByWeight() {}

  /**
   * What weighs enough, in text order.
   *
   * @param found what the rules found in this sentence
   */
  static List<PositionDraft> read(PositionSentence s, List<PositionDraft> found) {
    record Weighed(PositionCandidate candidate, double chance) {}
    List<Weighed> likely =
        new PositionCandidates(s, found)
            .all().stream()
                .filter(c -> !c.saysNothing())
                .map(c -> new Weighed(c, CueWeights.standard().chance(c.features())))
                .filter(w -> w.chance() >= LEAST)
                .sorted(Comparator.comparingDouble(Weighed::chance).reversed())
                .toList();
    List<PositionDraft> taken = new ArrayList<>();
    for (Weighed one : likely) {
      PositionDraft draft = draft(one.candidate());
      if (taken.stream().noneMatch(d -> same(d, draft))) {
        taken.add(draft);
      }
    }
    taken.sort(Comparator.comparingInt(PositionDraft::first));
    return taken;
  }

  /** Whether two are of one cue or share words. */
  private static boolean same(PositionDraft a, PositionDraft b) {
    return a.cue().verb() == b.cue().verb() || a.content().common(b.content()) > 0;
  }

  static PositionDraft draft(PositionCandidate c) {
    return c.draft().with(c.sentence(), c.stance(), List.of());
  }
}
