package org.parley.ingest.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What was counted for each measure. */
final class Scores {

  private final Map<Measure, Score> scores = new EnumMap<>(Measure.class);

  void retrieved(Measure measure, int right, int found, int annotated) {
    Score.Retrieval more = new Score.Retrieval(right, found, annotated);
    scores.merge(measure, more, (before, now) -> ((Score.Retrieval) before).plus(more));
  }

  void answered(Measure measure, boolean right) {
    Score.Accuracy more = new Score.Accuracy(right ? 1 : 0, 1);
    scores.merge(measure, more, (before, now) -> ((Score.Accuracy) before).plus(more));
  }

  void identified(Measure measure, double precision, double recall, int names) {
    scores.put(measure, new Score.Identity(precision, recall, names));
  }

  /** By measure, in their order; without those of which nothing was annotated. */
  Map<Measure, Score> all() {
    Map<Measure, Score> all = new EnumMap<>(scores);
    all.values().removeIf(score -> score instanceof Score.Retrieval r && r.annotated() == 0);
    return Collections.unmodifiableMap(all);
  }
}
