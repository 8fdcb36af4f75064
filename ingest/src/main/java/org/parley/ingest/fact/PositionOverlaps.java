package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.List;

/** Keeps one draft where several constructions see the same attribution. */
final class PositionOverlaps {

  private PositionOverlaps() {}

  /** Earlier rules win over later ones; the drafts come grouped by sentence. */
  static List<PositionDraft> resolve(List<PositionDraft> drafts, List<PositionSentence> sentences) {
    List<List<PositionDraft>> bySentence = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(new ArrayList<>(2));
    }
    List<PositionDraft> kept = new ArrayList<>(drafts.size());
    for (PositionDraft draft : drafts) {
      List<PositionDraft> others = bySentence.get(draft.sentence());
      if (others.stream().noneMatch(o -> same(o, draft))) {
        others.add(draft);
        kept.add(draft);
      }
    }
    return kept;
  }

  private static boolean same(PositionDraft a, PositionDraft b) {
    int common = a.content().common(b.content());
    if (a.cue().sentence() == b.cue().sentence()
        && a.cue().verb() == b.cue().verb()
        && common > 0) {
      return true;
    }
    int both = a.content().length() + b.content().length();
    return a.holder().equals(b.holder()) && 2.0 * common > 1.6 * both / 2;
  }
}
