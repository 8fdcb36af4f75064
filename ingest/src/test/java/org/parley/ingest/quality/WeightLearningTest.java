package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.SharedAnnotator;
import org.parley.ingest.actor.Authority;

/** Learns from articles in which "sketched" marks an attribution and "bought" does not. */
class WeightLearningTest {

  private static final List<String> NAMES = List.of("Lund", "Berg", "Dahl", "Holm", "Vik", "Moe");

  @TempDir Path directory;

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(directory.resolve("text"));
    Files.createDirectories(directory.resolve("attributions"));
    for (String name : NAMES) {
      String text = "Anna " + name + " sketched the new quota. ";
      int begin = text.indexOf("the new quota");
      Files.writeString(
          directory.resolve("text/" + name + ".txt"),
          text + "Anna " + name + " bought the new boat.");
      Files.writeString(
          directory.resolve("attributions/" + name + "_a1b2.ann"),
          "T1\tSource 0 %d\tx\nT2\tContent %d %d\tx\nE1\tSource:T1 Content:T2\n"
              .formatted(5 + name.length(), begin, begin + "the new quota".length()));
    }
  }

  private WeightLearning.Learned learned() throws IOException {
    return WeightLearning.from(directory).learn(SharedAnnotator.get(), Authority.standard(), 2);
  }

  @Test
  void weighsWhatTellsAttributionsApart() throws IOException {
    WeightLearning.Learned learned = learned();
    assertEquals(NAMES.size(), learned.right());
    assertTrue(learned.candidates() >= 2 * NAMES.size(), learned::toString);
    double speaking =
        learned.weights().entrySet().stream()
            .filter(e -> e.getKey().startsWith("cue") && e.getKey().contains("sketch"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    double acting =
        learned.weights().entrySet().stream()
            .filter(e -> e.getKey().startsWith("cue") && e.getKey().contains("buy"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    assertTrue(speaking > acting, learned::toString);
  }

  @Test
  void weighsNothingThatIsSeenOnce() throws IOException {
    assertFalse(learned().weights().keySet().stream().anyMatch(f -> f.contains("moe")));
  }

  @Test
  void learnsTheSameEachTime() throws IOException {
    assertEquals(learned(), learned());
  }
}
