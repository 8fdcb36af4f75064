package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.export.SampleStore;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** A dataset knows the base of its names, and no command goes on with another. */
final class OtherBaseTest {

  private static final String OTHER = "https://example.org/id/";

  @TempDir Path directory;
  private Path dataset = Path.of("");
  private Path empty = Path.of("");

  @BeforeEach
  void load() throws IOException {
    dataset = directory.resolve("data");
    empty = Files.createDirectory(directory.resolve("empty"));
    SampleStore.load(dataset, SampleStore.COURIER).close();
  }

  private Run parley(String command, String base, String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of(command, "--dataset", dataset.toString(), "--base", base),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private List<String> documents() {
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return store.documents();
    }
  }

  private long version() {
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return store.version();
    }
  }

  private void assertRefused(Run run) {
    assertEquals(2, run.exitCode(), run.err());
    assertEquals("", run.out());
    assertEquals(
        "The names in the dataset begin with %s, not with %s. Nothing was done in %s: say '--base %s', or name another dataset with --dataset.%n"
            .formatted(Base.DEFAULT.iri(), OTHER, dataset, Base.DEFAULT.iri()),
        run.err());
  }

  @Test
  void ingestMixesNoTwoSetsOfNames() {
    long before = version();
    assertRefused(parley("ingest", OTHER, empty.toString()));
    assertEquals(before, version());
    assertEquals(0, parley("ingest", Base.DEFAULT.iri(), empty.toString()).exitCode());
  }

  @Test
  void retractDoesNotReportWhatItCannotDo() {
    assertRefused(parley("retract", OTHER, SampleStore.COURIER));
    assertEquals(List.of(SampleStore.COURIER), documents());
  }

  @Test
  void exportAndQuerySayWhyTheyFindNothing() {
    assertRefused(parley("export", OTHER));
    assertRefused(parley("query", OTHER, "offices"));
  }

  @Test
  void retractingTheLastDocumentKeepsTheBase() {
    Run run = parley("retract", Base.DEFAULT.iri(), SampleStore.COURIER);
    assertEquals(new Run(0, "Retracted " + SampleStore.COURIER + ".\n", ""), run);
    assertEquals(List.of(), documents());
    assertRefused(parley("ingest", OTHER, empty.toString()));
  }

  @Test
  void aDatasetWithoutAnyNameTakesTheFirstBaseItIsGiven() {
    dataset = directory.resolve("new");
    Store.open(dataset, Base.DEFAULT).close();
    assertEquals(0, parley("ingest", OTHER, empty.toString()).exitCode());
    Run run = parley("export", Base.DEFAULT.iri());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("say '--base " + OTHER + "'"), run.err());
  }
}
