package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverSetTest {

  static final String SENTENCES =
      """
      [{"id": "A-1", "event": "DEMAND", "date": "2000-01-01",
        "text": "Norway demanded that Iceland release the trawler.",
        "source": [{"actorText": "Norway", "code": "NOR"}],
        "target": [{"actorText": "Iceland", "code": "ISL"}]},
       {"id": "A-2", "event": "ASSAULT", "text": "Rebels shelled the port.",
        "source": [{"actorText": "Rebels"}], "target": null},
       {"id": "A-3", "event": "CONSULT", "text": "Norway slept.",
        "source": [{"actorText": "Norway"}, {"actorText": ""}], "target": "diplomatic"}]
      """;

  @TempDir Path directory;

  @Test
  void readsTheClassesThatAreMeasured() throws IOException {
    PloverSet read = read(SENTENCES);
    assertEquals(
        List.of(EventClass.DEMAND, EventClass.CONSULT),
        read.sentences().stream().map(PloverSet.Coded::eventClass).toList());
    assertEquals(List.of("Iceland"), read.sentences().get(0).target());
  }

  @Test
  void takesARemarkForNoActor() throws IOException {
    assertEquals(List.of(), read(SENTENCES).sentences().get(1).target());
    assertEquals(List.of("Norway"), read(SENTENCES).sentences().get(1).source());
  }

  @Test
  void namesFileAndPlaceOfWhatIsWrong() {
    assertEquals(
        directory.resolve("events.json") + ", [2]: the field \"text\" is missing",
        assertThrows(
                AnnotationException.class,
                () -> read(SENTENCES.replace("\"text\": \"Norway slept.\"", "\"words\": \"\"")))
            .getMessage());
  }

  private PloverSet read(String json) throws IOException {
    return PloverSet.read(Files.writeString(directory.resolve("events.json"), json));
  }
}
