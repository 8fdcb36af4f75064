package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told before the language models are loaded. */
class QualityCommandTest {

  @TempDir Path directory;

  @Test
  void needsASet() {
    Run run = Run.of("quality");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("There is nothing to measure with"), run::err);
  }

  @Test
  void namesTheAnnotationFileThatIsWrong() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "Norway slept.");
    Path file = Files.writeString(directory.resolve("a.json"), "{\"actors\": [{\"id\": 7}]}");
    Run run = Run.of("quality", "--annotated", directory.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith(file + ", actors[0]: the field \"name\" is missing"), run::err);
  }

  @Test
  void doesNotBeginWhereThereIsNothingAtAPath() {
    Run run = Run.of("quality", "--frus", directory.resolve("none.xml").toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("There is no file or directory "), run::err);
  }
}
