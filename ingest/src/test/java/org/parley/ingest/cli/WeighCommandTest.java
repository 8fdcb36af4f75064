package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeighCommandTest {

  @TempDir Path directory;

  private Run weigh(Path table) {
    return Run.of("weigh", "--polnear", directory.toString(), "--write", table.toString());
  }

  private void write(String annotation) throws IOException {
    Files.createDirectories(directory.resolve("text"));
    Files.createDirectories(directory.resolve("attributions"));
    Files.writeString(directory.resolve("text/a.txt"), "Lund sketched the new quota on Monday.");
    Files.writeString(directory.resolve("attributions/a_x.ann"), annotation);
  }

  @Test
  void keepsTheCommentsOfTheTable() throws IOException {
    write("T1\tSource 0 4\tx\nT2\tContent 14 27\tx\nE1\tSource:T1 Content:T2\n");
    Path table = Files.writeString(directory.resolve("weights.tsv"), "# Origin\nbias\t7.00\n");
    Run run = weigh(table);
    assertEquals(0, run.exitCode(), run::err);
    List<String> lines = Files.readAllLines(table);
    assertEquals("# Origin", lines.get(0));
    assertTrue(lines.stream().skip(1).noneMatch(l -> l.equals("bias\t7.00")), lines::toString);
  }

  @Test
  void leavesTheTableAloneWhereAnAnnotationIsWrong() throws IOException {
    write("T1\tSource zero 4\tx\n");
    Path table = Files.writeString(directory.resolve("weights.tsv"), "bias\t7.00\n");
    Run run = weigh(table);
    assertEquals(2, run.exitCode(), run::err);
    assertTrue(run.err().contains("a_x.ann"), run::err);
    assertEquals(List.of("bias\t7.00"), Files.readAllLines(table));
  }

  @Test
  void doesNotBeginWhereThereIsNothingAtAPath() {
    Run run =
        Run.of(
            "weigh", "--polnear", directory.resolve("none").toString(), "--write", "weights.tsv");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("There is no file or directory "), run::err);
  }
}
