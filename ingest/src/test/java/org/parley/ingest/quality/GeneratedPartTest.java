package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPartTest {

  @TempDir Path directory;

  @Test
  void keepsWhatPeopleWroteAroundIt() throws IOException {
    Path page = page("# Quality\n\n" + part("old") + "\n\n## Notes\n");
    GeneratedPart.of(page).write("new\n\n");
    assertEquals("# Quality\n\n" + part("new") + "\n\n## Notes\n", Files.readString(page));
  }

  @Test
  void comesLastOnAPageThatHasNone() throws IOException {
    Path page = page("# Quality\n");
    GeneratedPart.of(page).write("new");
    GeneratedPart.of(page).write("newer");
    assertEquals("# Quality\n\n" + part("newer") + "\n", Files.readString(page));
  }

  @Test
  void makesThePageItself() throws IOException {
    Path page = directory.resolve("page.md");
    GeneratedPart.of(page).write("new");
    assertEquals(part("new") + "\n", Files.readString(page));
  }

  @Test
  void writesNothingWhereOneOfItsEndsIsMissing() throws IOException {
    Path page = page("# Quality\n" + GeneratedPart.BEGIN + "\nold\n");
    assertThrows(AnnotationException.class, () -> GeneratedPart.of(page));
  }

  private Path page(String text) throws IOException {
    return Files.writeString(directory.resolve("page.md"), text);
  }

  private static String part(String words) {
    return GeneratedPart.BEGIN + "\n" + words + "\n" + GeneratedPart.END;
  }
}
