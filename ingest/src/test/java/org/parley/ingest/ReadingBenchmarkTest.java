package org.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Document;

class ReadingBenchmarkTest {

  @Test
  void tellsWhatExtractionAddsAndHowEvenTheTimeIs() {
    String sentence =
        "Norway's foreign minister said on Monday that she would meet her colleague. ";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReadingBenchmark.Speed speed =
        new ReadingBenchmark(
                List.of(Document.of("a", null, sentence.repeat(5))),
                SharedAnnotator.get(),
                new PrintStream(bytes, true, StandardCharsets.UTF_8))
            .run();
    String table = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(speed.bySecond() > 0 && speed.byProcessorSecond() > 0, speed::toString);
    assertTrue(table.contains("extraction, of the engine's time"), table);
    assertTrue(table.contains("slowest document, of the median           1.0 times"), table);
    assertTrue(table.contains("live heap"), table);
  }
}
