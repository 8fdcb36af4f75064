package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.document.Span;

class PolnearDirectoryTest {

  private static final String NAME = "gazette_2016-03-01_harbour-vote";

  @TempDir Path directory;

  @BeforeEach
  void writeText() throws IOException {
    Files.createDirectories(directory.resolve("attributions"));
    Files.createDirectories(directory.resolve("text"));
    Files.writeString(
        directory.resolve("text").resolve(NAME + ".txt"), "Lund said the harbour will stay open.");
  }

  @Test
  void readsSourceAndContent() throws IOException {
    annotate(
        "a1b2",
        """
        T1\tSource 0 4\tLund
        T2\tCue 5 9\tsaid
        T3\tContent 10 21;27 36\tthe harbour stay open
        T4\tAttribution 5 9\tsaid
        E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
        """);
    PolnearSet.Article article = PolnearDirectory.read(directory).articles().get(0);
    assertEquals(NAME, article.document().id());
    assertEquals(Optional.of(LocalDate.of(2016, 3, 1)), article.document().date());
    assertEquals(
        List.of(new PolnearSet.Attribution(List.of(new Span(0, 4)), List.of(new Span(10, 36)))),
        article.attributions());
  }

  @Test
  void leavesOutWhatNobodyIsSaidToSay() throws IOException {
    annotate("a1b2", "T3\tContent 10 36\tthe harbour\nE1\tAttribution:T3 Content:T3\n");
    assertEquals(List.of(), PolnearDirectory.read(directory).articles().get(0).attributions());
  }

  @Test
  void passesOverWordsThatRunOverALineEnd() throws IOException {
    annotate(
        "a1b2",
        "T1\tSource 0 4\tLund\nThe harbour\nT3\tContent 10 36\tx\nE1\tContent:T3 Source:T1\n");
    assertEquals(1, PolnearDirectory.read(directory).articles().get(0).attributions().size());
  }

  @Test
  void takesOneAnnotatorOfEachText() throws IOException {
    annotate("ffff", "nothing");
    annotate("a1b2", "T1\tSource 0 4\tLund\nT3\tContent 10 36\tx\nE1\tContent:T3 Source:T1\n");
    PolnearSet read = PolnearDirectory.read(directory);
    assertEquals(1, read.articles().size());
    assertEquals(1, read.articles().get(0).attributions().size());
  }

  @Test
  void namesFileAndLineOfWhatIsWrong() throws IOException {
    Path file = annotate("a1b2", "T1\tSource 0 4\tLund\nT2\tContent ten 36\tx\n");
    assertEquals(
        file + ", line 2: must be an id, a kind with offsets, and words",
        assertThrows(AnnotationException.class, () -> PolnearDirectory.read(directory))
            .getMessage());
  }

  @Test
  void missesAText() throws IOException {
    Path file = Files.writeString(directory.resolve("attributions/other_a1b2.ann"), "");
    assertEquals(
        file + ": there is no text/other.txt",
        assertThrows(AnnotationException.class, () -> PolnearDirectory.read(directory))
            .getMessage());
  }

  private Path annotate(String annotator, String lines) throws IOException {
    return Files.writeString(
        directory.resolve("attributions").resolve(NAME + "_" + annotator + ".ann"), lines);
  }
}
