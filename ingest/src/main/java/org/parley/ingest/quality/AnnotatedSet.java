package org.parley.ingest.quality;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;

/**
 * Articles that people annotated for all that Parley reads.
 *
 * @param name what their directory is called
 */
record AnnotatedSet(String name, List<AnnotatedDocument> annotated) implements MeasuredSet {

  @Override
  public List<Document> documents() {
    return annotated.stream().map(AnnotatedDocument::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings, Consumer<Slip> slips) {
    ReadAccounts accounts = new ReadAccounts(readings);
    Scores scores = new Scores();
    Calibration calibration = new Calibration();
    for (int i = 0; i < readings.size(); i++) {
      Comparison comparison =
          new Comparison(accounts.of(readings.get(i)), annotated.get(i).account());
      comparison.score(scores);
      comparison.calibrate(calibration);
      comparison.report(annotated.get(i).document(), slips);
    }
    Map<String, List<Calibration.Bin>> bins = calibration.bins();
    bins.keySet().retainAll(scores.all().keySet().stream().map(Measure::label).toList());
    return new Section(
        "Articles annotated for all that is read, " + name + ": " + annotated.size(),
        """
        An actor is found if it has a name in common with an annotated one; a meeting, if their
        passages overlap and at least half of those taking part or represented are the same; a
        proposal or a position, if at least half of the characters of the contents are (Dice) and
        a proposer or holder is. Each counts once, the likest pair first.""",
        scores.all(),
        bins,
        List.of());
  }
}
