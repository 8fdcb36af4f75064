package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.export.SampleStore;

/** What was written when, and what it changed. */
final class RunsCommandTest {

  @TempDir Path dataset;

  @BeforeEach
  void load() {
    SampleStore.load(dataset, SampleStore.COURIER, SampleStore.HERALD).close();
    run("retract", SampleStore.HERALD);
  }

  private Run run(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of(arguments), Stream.of("--dataset", dataset.toString()))
            .toArray(String[]::new));
  }

  @Test
  void listsTheCommandsThatChangedTheDataset() {
    Run runs = run("runs", "--width", "1000");
    assertEquals(0, runs.exitCode(), runs.err());
    String[] lines = runs.out().split("\n");
    assertEquals(4, lines.length, runs.out());
    assertTrue(lines[3].matches("2 .* 0 +0 +1 .*retract herald-2007-05-30 --dataset .*"), lines[3]);
  }

  @Test
  void tellsWhatARunChangedByKind() {
    String diff = run("diff", "2").out();
    assertTrue(diff.matches("(?s).*document +0 +1 +0\n.*"), diff);
    assertTrue(diff.matches("(?s).*independent reports +0 +1 +1\n.*"), diff);
    assertTrue(diff.matches("(?s).*\n\\d+ quads added, \\d+ removed\n"), diff);
  }

  @Test
  void writesTheNetChangeAsAPatch() {
    String patch = run("diff", "2", "1", "--patch").out();
    assertTrue(patch.startsWith("TX .\n"), patch);
    assertTrue(patch.contains("\nA <"), patch);
    assertTrue(patch.endsWith("TC .\n"), patch);
    assertFalse(
        patch.lines().anyMatch(line -> line.startsWith("D ") && line.contains("document/herald")),
        patch);
    assertTrue(run("diff", "1", "2", "--patch").out().contains("\nD <"));
    assertEquals("TX .\nTC .\n", run("diff", "2", "2", "--patch").out());
  }

  @Test
  void refusesARunThatIsNotThere() {
    Run run = run("diff", "3");
    assertEquals(2, run.exitCode());
    assertEquals(
        "There is no run 3 in %s: the last is 2. 'parley runs' lists them.\n".formatted(dataset),
        run.err());
  }

  @Test
  void leavesTheHistoryOutOfExports() {
    String export = run("export", "--format", "nquads", "--with-texts").out();
    assertFalse(export.contains("graph/history"), export);
  }
}
