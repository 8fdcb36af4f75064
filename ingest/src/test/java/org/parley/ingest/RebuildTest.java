package org.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Note;
import org.parley.ingest.document.Sources;
import org.parley.ingest.history.NetChange;
import org.parley.ingest.history.Update;
import org.parley.ingest.rdf.DocumentReader;
import org.parley.ingest.store.Store;
import org.parley.ingest.store.StoreException;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

class RebuildTest {

  private static final Base BASE = Base.DEFAULT;

  @TempDir Path directory;
  private Path dataset;

  /** Holds a dataset open, as a server does, until it is told to end. */
  public static final class Reader {
    public static void main(String[] arguments) throws IOException {
      try (Store store = Store.open(Path.of(arguments[0]), BASE)) {
        System.out.println(notes(store));
        while (System.in.read() == '?') {
          System.out.println(notes(store));
        }
      }
    }
  }

  @BeforeEach
  void ingest() throws IOException {
    dataset = directory.resolve("data");
    String lines =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    "{\"id\":\"d%d\",\"date\":\"2007-05-29\",\"text\":\"They met. 🕊\"}%n"
                        .formatted(i))
            .collect(Collectors.joining());
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    try (Store store = Store.open(dataset, BASE)) {
      store.begin("ingest");
      new Ingestion(store, BASE, Authority.standard(), settings())
          .run(Sources.of(List.of("-"), in, GivenDate.NONE), () -> noting("first"), summary -> {});
    }
  }

  @Test
  void readsAllAgainAndTakesThePlaceOfTheOld() throws IOException {
    assertEquals(10, rebuild(noting("second")).load().added());
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("second"), notes(store));
      List<Update> updates = store.updates();
      assertEquals(List.of("ingest", "rebuild"), updates.stream().map(Update::command).toList());
      assertEquals(10, updates.get(1).documentsReplaced());
      NetChange change = NetChange.between(store.changes(), updates, 1, 2);
      assertEquals(10, ofDocuments(change.added()));
      assertEquals(10, ofDocuments(change.removed()));
      store.begin("retract");
      assertTrue(store.retract("d3"));
    }
    assertFalse(Files.exists(dataset.resolve("rebuild")));
    assertEquals(1, generations().size());
  }

  @Test
  void changesNothingWhereTheReadingIsTheSame() {
    rebuild(noting("first"));
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(1, store.updates().size());
      assertEquals(Set.of("first"), notes(store));
    }
  }

  @Test
  void leavesTheOldWhereItIsStoppedAndGoesOn() {
    List<String> read = new ArrayList<>();
    Annotator stopping =
        document -> {
          if (document.id().equals("d7")) {
            throw new OutOfMemoryError("told to stop");
          }
          return noting("second").annotate(document);
        };
    assertThrows(OutOfMemoryError.class, () -> rebuild(stopping));
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("first"), notes(store));
      assertEquals(1, store.updates().size());
    }
    rebuild(
        document -> {
          read.add(document.id());
          return noting("second").annotate(document);
        });
    assertEquals(List.of("d6", "d7", "d8", "d9"), read);
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("second"), notes(store));
    }
  }

  @Test
  void beginsAnewWhereTheOldHasChangedSince() {
    Annotator stopping =
        document -> {
          if (document.id().equals("d7")) {
            throw new OutOfMemoryError("told to stop");
          }
          return noting("second").annotate(document);
        };
    assertThrows(OutOfMemoryError.class, () -> rebuild(stopping));
    try (Store store = Store.open(dataset, BASE)) {
      store.retract("d1");
    }
    assertEquals(9, rebuild(noting("third")).load().added());
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("third"), notes(store));
      assertEquals(9, store.documents().size());
    }
  }

  @Test
  void keepsWhatCannotBeReadNow() {
    Summary summary =
        rebuild(
            document -> {
              if (document.id().equals("d4")) {
                throw new IllegalStateException("told to fail");
              }
              return noting("second").annotate(document);
            });
    assertEquals(1, summary.setAside());
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("first", "second"), notes(store));
      assertEquals(10, store.documents().size());
    }
  }

  @Test
  void leavesToAReaderWhatItHasOpen() throws Exception {
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                dataset.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var answers = reader.inputReader();
        var questions = reader.outputWriter()) {
      assertEquals("[first]", answers.readLine());
      try (Rebuild rebuild = Rebuild.begin(dataset, BASE)) {
        assertTrue(rebuild.inUse());
        run(rebuild, noting("second"));
      }
      assertEquals(2, generations().size());
      questions.write("?");
      questions.flush();
      assertEquals("[first]", answers.readLine());
    } finally {
      reader.waitFor();
    }
    try (Store store = Store.open(dataset, BASE)) {
      assertEquals(Set.of("second"), notes(store));
    }
    assertEquals(1, generations().size());
  }

  @Test
  void nobodyWritesMeanwhile() {
    try (Rebuild rebuild = Rebuild.begin(dataset, BASE);
        Store store = Store.open(dataset, BASE)) {
      assertFalse(rebuild.inUse());
      String message = assertThrows(StoreException.class, () -> store.retract("d1")).getMessage();
      assertTrue(message.contains("making it anew"), message);
    }
  }

  @Test
  void givesBackEachDocumentToTheLetter() throws IOException {
    String line =
        "{\"id\":\"all of/it\",\"date\":\"2007-05-29\",\"title\":\"A title\",\"publisher\":\"The"
            + " Courier\",\"url\":\"http://example.org/a b\",\"language\":\"en-GB\",\"text\":\"One"
            + " two.\\r\\n\\u00a0🕊 \"}\n";
    InputStream in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
    Document given;
    try (Store store = Store.open(dataset, BASE)) {
      List<Document> seen = new ArrayList<>();
      new Ingestion(store, BASE, Authority.standard(), settings())
          .run(
              Sources.of(List.of("-"), in, GivenDate.NONE),
              () ->
                  document -> {
                    seen.add(document);
                    return noting("first").annotate(document);
                  },
              summary -> {});
      given = seen.get(0);
      assertEquals(
          given, store.read(quads -> new DocumentReader(quads, BASE).read(given.id())).get());
    }
  }

  private Summary rebuild(Annotator annotator) {
    try (Rebuild rebuild = Rebuild.begin(dataset, BASE)) {
      return run(rebuild, annotator);
    }
  }

  private Summary run(Rebuild rebuild, Annotator annotator) {
    return rebuild.run(
        Authority.standard(), settings(), () -> annotator, summary -> {}, "rebuild", kept -> {});
  }

  private Ingestion.Settings settings() {
    return new Ingestion.Settings(1, 3, directory, false);
  }

  /** Reads nothing but leaves a note, which is in the graph. */
  private static Annotator noting(String words) {
    return document ->
        new AnnotatedText(
            document,
            "x".repeat(document.text().codePointCount(0, document.text().length())),
            List.of(),
            List.of(new Note(Note.Kind.MARKUP, words)));
  }

  private static Set<String> notes(Store store) {
    return store.read(
        quads ->
            quads.stream(null, null, SKOS.note.asNode(), null)
                .filter(quad -> quad.getGraph().toString().contains("/document/"))
                .map(Quad::getObject)
                .map(note -> note.getLiteralLexicalForm())
                .collect(Collectors.toSet()));
  }

  private static long ofDocuments(List<Quad> quads) {
    return quads.stream().filter(quad -> quad.getGraph().toString().contains("/document/")).count();
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(dataset.resolve("tdb2"))) {
      return files.filter(Files::isDirectory).toList();
    }
  }
}
