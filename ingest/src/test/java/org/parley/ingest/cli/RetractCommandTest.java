package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.export.SampleStore;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** Documents taken out on the command line. */
final class RetractCommandTest {

  @TempDir Path dataset;

  @BeforeEach
  void load() {
    SampleStore.load(dataset, SampleStore.COURIER, SampleStore.HERALD).close();
  }

  private Run retract(String... ids) {
    return Run.of(
        Stream.concat(Stream.of("retract", "--dataset", dataset.toString()), Stream.of(ids))
            .toArray(String[]::new));
  }

  private List<String> documents() {
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return store.documents();
    }
  }

  private String export() {
    return Run.of("export", "--dataset", dataset.toString(), "--format", "nquads", "--with-texts")
        .out();
  }

  @Test
  void leavesNoTraceOfTheDocument() {
    assertTrue(export().contains("document/" + SampleStore.HERALD));
    assertEquals(
        new Run(0, "Retracted " + SampleStore.HERALD + ".\n", ""), retract(SampleStore.HERALD));
    assertEquals(List.of(SampleStore.COURIER), documents());
    assertFalse(export().contains(SampleStore.HERALD));
  }

  @Test
  void takesOneThatIsNamedTwiceOutOnce() {
    assertEquals(
        "Retracted " + SampleStore.HERALD + ".\n",
        retract(SampleStore.HERALD, SampleStore.HERALD).out());
  }

  @Test
  void takesNoneOutWhereOneIsNotThere() {
    Run run = retract(SampleStore.HERALD, "herld");
    assertEquals(2, run.exitCode());
    assertEquals("", run.out());
    assertEquals(
        "There is no document herld in %s; it holds %s, %s. Nothing was retracted.\n"
            .formatted(dataset, SampleStore.COURIER, SampleStore.HERALD),
        run.err());
    assertEquals(List.of(SampleStore.COURIER, SampleStore.HERALD), documents());
  }

  @Test
  void saysOfAnEmptyDatasetThatItHoldsNone() {
    retract(SampleStore.COURIER, SampleStore.HERALD);
    assertTrue(retract(SampleStore.HERALD).err().contains("; it holds none."));
  }
}
