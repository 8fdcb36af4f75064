package org.parley.ingest.quality;

import java.util.List;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;

/** Articles that people annotated for all that Parley reads. */
record AnnotatedSet(List<AnnotatedDocument> annotated) implements MeasuredSet {

  @Override
  public List<Document> documents() {
    return annotated.stream().map(AnnotatedDocument::document).toList();
  }

  @Override
  public Section measure(List<Reading> readings) {
    ReadAccounts accounts = new ReadAccounts(readings);
    Scores scores = new Scores();
    Calibration calibration = new Calibration();
    for (int i = 0; i < readings.size(); i++) {
      Comparison comparison =
          new Comparison(accounts.of(readings.get(i)), annotated.get(i).account());
      comparison.score(scores);
      comparison.calibrate(calibration);
    }
    return new Section(
        "Articles annotated for all that is read: " + annotated.size(),
        "",
        scores.all(),
        calibration.bins(),
        List.of());
  }
}
