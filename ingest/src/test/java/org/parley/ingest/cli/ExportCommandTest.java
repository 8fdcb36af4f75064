package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.export.SampleStore;

/** Exports asked for on the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExportCommandTest {

  private Path dataset = Path.of("");

  @BeforeAll
  void load(@TempDir Path directory) {
    dataset = directory;
    SampleStore.load(directory, SampleStore.COURIER, SampleStore.HERALD).close();
  }

  private Run export(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("export", "--dataset", dataset.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void writesTheSameToAFileAndToTheScreen(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("all.nq");
    Run toFile = export("--format", "nquads", "--with-texts", "-o", file.toString());
    assertEquals(new Run(0, "", ""), toFile);
    Run toScreen = export("--format", "nquads", "--with-texts");
    assertEquals(Files.readString(file), toScreen.out());
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFileIsReplacedOnlyByAWholeOne(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("rice.ttl");
    Files.writeString(file, "# as it was\n");
    Run refused = export("--entity", "condoleeza", "-o", file.toString());
    assertEquals(2, refused.exitCode());
    assertEquals("# as it was\n", Files.readString(file));
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(file), files.toList());
    }
    assertEquals(0, export("--entity", "condoleezza-rice", "-o", file.toString()).exitCode());
    assertTrue(Files.readString(file).contains("actor:condoleezza-rice a parley:Person"));
  }

  @Test
  void saysWhyAFileCannotBeWritten(@TempDir Path directory) {
    Path file = directory.resolve("no/such/directory.ttl");
    Run run = export("-o", file.toString());
    assertEquals(1, run.exitCode());
    assertEquals("Cannot read or write " + file + ".unfinished (NoSuchFile)\n", run.err());
  }

  @Test
  void aThingIsNamedBySlugIriPathOrLabel() {
    String bySlug = export("--entity", "basra").out();
    assertTrue(bySlug.contains("place:basra a parley:Place"), bySlug);
    for (String name : List.of("place/basra", "https://w3id.org/parley/id/place/basra", "Basra")) {
      assertEquals(bySlug, export("--entity", name).out());
    }
  }

  @Test
  void aDocumentIsNamedByItsIdentifier() {
    Run run = export("--document", SampleStore.HERALD, "--format", "trig");
    assertTrue(run.out().contains("document:" + SampleStore.HERALD + " {"), run.out());
    assertFalse(run.out().contains("document:" + SampleStore.COURIER + " {"));
    assertFalse(run.out().contains("isString"));
    Run unknown = export("--document", "nothing");
    assertEquals(2, unknown.exitCode());
    assertEquals("The dataset knows no document 'nothing'.\n", unknown.err());
  }

  @Test
  void refusesTwoPartsAtOnce() {
    Run run = export("--document", SampleStore.HERALD, "--entity", "iran");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("mutually exclusive"), run.err());
  }
}
