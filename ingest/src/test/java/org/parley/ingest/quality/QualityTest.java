package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.Pipeline;
import org.parley.ingest.Release;
import org.parley.ingest.SharedAnnotator;
import org.parley.ingest.actor.Authority;

/** All sets, small, read by the real pipeline. */
class QualityTest {

  @TempDir Path directory;
  private final List<String> errors = new ArrayList<>();

  @Test
  void measuresArticles() throws IOException {
    Files.writeString(
        directory.resolve("visit.txt"),
        "OSLO — Norwegian Foreign Minister Anna Berg met Icelandic Prime Minister Jon Jonsson in"
            + " Oslo on Tuesday.\n\n\"We reject the quota,\" Berg said.\n");
    Files.writeString(
        directory.resolve("visit.json"),
        """
        {"date": "2011-05-05",
         "actors": [
          {"id": "berg", "name": "Anna Berg", "type": "person", "aliases": ["Berg"]},
          {"id": "jonsson", "name": "Jon Jonsson", "type": "person", "aliases": []},
          {"id": "norway", "name": "Norway", "type": "state", "aliases": []},
          {"id": "sweden", "name": "Sweden", "type": "state", "aliases": []}],
         "meetings": [
          {"evidence": ["Anna Berg met Icelandic Prime Minister Jon Jonsson"],
           "participants": ["berg", "jonsson"], "represents": ["norway"], "place": "Oslo",
           "date": "2011-05-03", "factuality": "actual"}],
         "proposals": [],
         "positions": [
          {"holder": ["berg"], "cue": "said", "content": "We reject the quota",
           "stance": "opposes"}]}
        """);
    Quality quality = new Quality(10);
    quality.addAnnotated(directory);
    Map<Measure, Score> scores = measured(quality).get(0).scores();
    assertEquals(new Score.Retrieval(1, 1, 1), scores.get(Measure.MEETINGS));
    assertEquals(new Score.Retrieval(2, 2, 2), scores.get(Measure.PARTICIPANTS));
    assertEquals(new Score.Accuracy(1, 1), scores.get(Measure.PLACE));
    assertEquals(new Score.Accuracy(1, 1), scores.get(Measure.DATE));
    assertEquals(new Score.Retrieval(1, 1, 1), scores.get(Measure.POSITIONS));
    assertTrue(
        errors.stream().anyMatch(line -> line.startsWith("missed\tactors\tvisit\t[sweden]")));
  }

  @Test
  void measuresAttributions() throws IOException {
    Files.createDirectories(directory.resolve("text"));
    Files.createDirectories(directory.resolve("attributions"));
    Files.writeString(
        directory.resolve("text/vote.txt"), "Lund said that the harbour will stay open.");
    Files.writeString(
        directory.resolve("attributions/vote_a1b2.ann"),
        "T1\tSource 0 4\tLund\nT2\tContent 10 41\tx\nE1\tSource:T1 Content:T2\n");
    Quality quality = new Quality(10);
    quality.addPolnear(directory);
    Map<Measure, Score> scores = measured(quality).get(0).scores();
    assertEquals(new Score.Retrieval(1, 1, 1), scores.get(Measure.SOURCE_AND_CONTENT));
  }

  @Test
  void measuresEvents() throws IOException {
    Quality quality = new Quality(10);
    quality.addPlover(Files.writeString(directory.resolve("events.json"), PloverSetTest.SENTENCES));
    Map<Measure, Score> scores = measured(quality).get(0).scores();
    assertEquals(new Score.Accuracy(1, 2), scores.get(Measure.EVENT_CLASS));
    assertEquals(new Score.Accuracy(1, 2), scores.get(Measure.EVENT_CLASS_OF_SOURCE));
    assertEquals(1, ((Score.Accuracy) scores.get(Measure.TARGET)).asked());
  }

  @Test
  void measuresNamesOfPersons() throws IOException {
    Quality quality = new Quality(10);
    quality.addFrus(Files.writeString(directory.resolve("volume.xml"), FrusVolumeTest.VOLUME));
    Map<Measure, Score> scores = measured(quality).get(0).scores();
    assertEquals(4, ((Score.Accuracy) scores.get(Measure.NAMES)).asked());
    assertEquals(3, ((Score.Retrieval) scores.get(Measure.PERSONS)).annotated());
  }

  @Test
  void writesTheTablesOfAPage() {
    Scores scores = new Scores();
    scores.retrieved(Measure.ACTORS, 8, 10, 16);
    scores.answered(Measure.ACTOR_TYPE, true);
    Calibration calibration = new Calibration();
    calibration.add("positions", .8, true);
    calibration.add("positions", .8, false);
    Section section =
        new Section("Articles", "How.", scores.all(), calibration.bins(), List.of("One."));
    assertEquals(
        """
        Measured: commit abc.

        ### Articles

        How.

        |  | precision | recall | F1 or share right | aim | right / found / annotated |
        | --- | --- | --- | --- | --- | --- |
        | actors | 0.800 | 0.500 | 0.615 | 0.900 | 8 / 10 / 16 |
        | … type, of those found |  |  | 1.000 | 0.950 | 1 of 1 |

        | confidence | facts | their mean confidence | share right |
        | --- | --- | --- | --- |
        | positions, 0.8–0.9 | 2 | 0.800 | 0.500 |

        - One.
        """,
        new QualityReport(List.of(section), true).markdown("commit abc"));
  }

  private List<Section> measured(Quality quality) {
    Authority authority = Authority.standard();
    QualityReport report =
        quality.measure(
            new Pipeline(SharedAnnotator.get(), authority),
            Release.current().extractor(authority),
            1,
            progress -> {},
            errors::add);
    assertTrue(report.sound());
    return report.sections();
  }
}
