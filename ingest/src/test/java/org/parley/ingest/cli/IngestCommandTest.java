package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;
import picocli.CommandLine;

/** What can be told without the language models, which no document gets as far as here. */
class IngestCommandTest {

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysThatSomeWereSetAsideAndListsThem() throws IOException {
    Path file = Files.writeString(directory.resolve("news.jsonl"), "{}\nnot JSON\n");
    assertEquals(3, parley("ingest", file.toString()));
    assertTrue(
        out.toString().contains(file + ", line 1: read: field id: there is none"), out::toString);
    assertTrue(
        out.toString().contains("2: 0 new, 0 replaced, 0 unchanged, 2 set aside"), out::toString);
    assertEquals(2, Files.readAllLines(directory.resolve("data/refused.jsonl")).size());
  }

  @Test
  void listsTheFirstFewAndCountsTheRest() throws IOException {
    Path file = Files.writeString(directory.resolve("news.jsonl"), "not JSON\n".repeat(25));
    assertEquals(3, parley("ingest", file.toString()));
    assertTrue(out.toString().contains("line 20:"));
    assertTrue(out.toString().contains("and 5 more"), out::toString);
    assertEquals(25, Files.readAllLines(directory.resolve("data/refused.jsonl")).size());
  }

  @Test
  void isContentWithAnEmptyDirectory() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertEquals(0, parley("ingest", empty.toString()));
  }

  @Test
  void doesNotBeginWhereThereIsNothingAtAPath() {
    assertEquals(2, parley("ingest", directory.resolve("none").toString()));
    assertTrue(err.toString().startsWith("There is no file or directory "), err::toString);
    assertTrue(Files.notExists(directory.resolve("data")));
  }

  @Test
  void understandsNoDateThatIsNone() {
    assertEquals(2, parley("ingest", "--date", "yesterday", directory.toString()));
    assertTrue(
        err.toString().contains("neither a day such as 2007-05-29 nor a year"), err::toString);
  }

  @Test
  void needsAtLeastOneThread() {
    assertEquals(2, parley("ingest", "--threads", "0", directory.toString()));
    assertEquals(2, parley("ingest"));
  }

  @Test
  void failsWhereTheDatasetIsInUse() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    try (Store store = Store.open(directory.resolve("data"), Base.DEFAULT)) {
      assertEquals(1, parley("ingest", empty.toString()));
      assertEquals(Optional.of(0), Optional.of(store.documents().size()));
    }
    assertTrue(err.toString().contains("already open"), err::toString);
  }

  @Test
  void retractsNothingWhereADocumentIsUnknown() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertEquals(0, parley("ingest", empty.toString()));
    assertEquals(2, parley("retract", "talks"));
    assertTrue(err.toString().startsWith("There is no document talks in "), err::toString);
  }

  @Test
  void retractsNothingWhereThereIsNoDataset() {
    assertEquals(2, parley("retract", "talks"));
    assertTrue(err.toString().startsWith("There is no dataset in "), err::toString);
  }

  private int parley(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--dataset";
    all[2] = directory.resolve("data").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    CommandLine line =
        Parley.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = line.execute(all);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }
}
