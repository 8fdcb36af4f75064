package org.parley.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.actor.Actor;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Place;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Sources;
import org.parley.ingest.history.Update;
import org.parley.ingest.store.Store;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

class IngestionTest {

  private static final String TALKS =
      "The U.S. ambassador to Iraq, Ryan Crocker, met Iranian Ambassador Hassan Kazemi Qomi on"
          + " Monday in Baghdad. \\\"The talks were businesslike,\\\" Crocker said. 🕊";

  /** Reads nothing, fails where it is told to. */
  private static final Annotator QUICK =
      document -> {
        if (document.text().contains("[fail]")) {
          throw new IllegalStateException("told to fail");
        }
        if (document.text().contains("[overflow]")) {
          throw new StackOverflowError();
        }
        return new AnnotatedText(document, document.text(), List.of());
      };

  @TempDir Path directory;

  @Test
  void writesWhatAnArticleStatesAndReplacesNothingByTheSame() throws IOException {
    String line = line("talks", TALKS);
    Summary first = run(line, SharedAnnotator::get, 2, 256);
    assertEquals(1, first.load().added());
    assertEquals(Set.of("meeting", "office", "position"), first.facts().keySet());
    Set<String> quads = quads();

    Summary again = run(directory, line, SharedAnnotator::get, 1, 1, true);
    assertEquals(1, again.load().unchanged());
    assertEquals(0, again.load().quadsAdded());
    assertEquals(quads, quads());
  }

  @Test
  void setsAsideWhatFailsNamesTheStepAndGoesOn() throws IOException {
    Summary summary =
        run(
            line("a", "They met.")
                + line("b", "They [fail].")
                + "{\n"
                + line("c", "They [overflow].")
                + line("d", "They left."),
            () -> QUICK,
            2,
            256);
    assertEquals(List.of("a", "d"), documents());
    assertEquals(
        List.of("b annotate", "? read", "c annotate"),
        summary.firstSetAside().stream()
            .map(aside -> aside.documentId().orElse("?") + " " + aside.step())
            .toList());
    List<String> report = Files.readAllLines(directory.resolve("refused.jsonl"));
    assertEquals(3, report.size());
    assertTrue(report.get(0).contains("told to fail at org.parley.ingest.IngestionTest"));
    assertTrue(report.get(1).contains("\"line\":3"));
  }

  @Test
  void keepsWhatIsNotEnglishWithoutFactsAndSaysSo() throws IOException {
    String text = "Les ministres se sont réunis à Genève pour parler de la paix. ".repeat(5);
    Summary summary = run(line("fr", text), SharedAnnotator::get, 1, 1);
    assertEquals(1, summary.unread());
    assertEquals(0, summary.setAside());
    assertTrue(quads().stream().anyMatch(quad -> quad.contains("the text is not English")));
    assertEquals(
        List.of(
            "{\"id\":\"fr\",\"kind\":\"unread\",\"note\":\"No facts were read: the text is not English"
                + " (language: und).\"}"),
        Files.readAllLines(directory.resolve("notes.jsonl")));
  }

  @Test
  void saysHowATextWasReadThatIsNoPlainProse() throws IOException {
    Summary summary =
        run(
            line("plain", TALKS) + line("tagged", "<p>" + TALKS + "</p>"),
            SharedAnnotator::get,
            1,
            1);
    assertEquals(1, summary.noted());
    assertEquals(0, summary.unread());
    assertEquals(
        List.of(
            "{\"id\":\"tagged\",\"kind\":\"markup\",\"note\":\"Tags and entities of HTML, read as what"
                + " they mean: 2, the first at 0.\"}"),
        Files.readAllLines(directory.resolve("notes.jsonl")));
  }

  @Test
  void writesTheSameWhateverTheThreadsAndBatches() throws IOException {
    String lines =
        IntStream.range(0, 40)
            .mapToObj(i -> line("talks-" + i, "Envoy number " + i + ". " + TALKS))
            .collect(Collectors.joining());
    run(lines, SharedAnnotator::get, 1, 7);
    Set<String> alone = quads();
    Path other = directory.resolve("other");
    run(other, lines, SharedAnnotator::get, 4, 256, false);
    Set<String> together = quads(other);
    assertEquals(alone.size(), together.size());
    alone.removeAll(together);
    assertEquals(Set.of(), alone);
  }

  @Test
  void loadsNoModelsWhereThereIsNothingToRead() throws IOException {
    Summary summary =
        run(
            "not JSON\n",
            () -> {
              throw new AssertionError("loaded for nothing");
            },
            1,
            1);
    assertEquals(1, summary.setAside());
  }

  @Test
  void stopsWhereTheModelsCannotBeLoaded() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                run(
                    line("a", "They met."),
                    () -> {
                      throw new IllegalStateException("no models");
                    },
                    2,
                    1));
    assertEquals("no models", e.getMessage());
  }

  @Test
  void endsWhereMoreComesThanCanBeUnderwayAtATime() throws IOException {
    String lines =
        IntStream.range(0, 500)
            .mapToObj(i -> line("d" + i, "They met."))
            .collect(Collectors.joining());
    Summary summary = run(lines, () -> QUICK, 3, 64);
    assertEquals(500, summary.load().added());
    assertEquals(500, documents().size());
  }

  @Test
  void replacesADocumentThatComesAgainWithAnotherText() throws IOException {
    run(line("a", "They met."), () -> QUICK, 1, 1);
    Summary summary = run(line("a", "They left."), () -> QUICK, 1, 1);
    assertEquals(1, summary.load().replaced());
    assertTrue(quads().stream().noneMatch(quad -> quad.contains("They met.")));
  }

  @Test
  void loadsTheAuthorityListOnce() throws IOException {
    run("", () -> QUICK, 1, 1);
    Node iran = NodeFactory.createURI(Base.DEFAULT.actor("iran"));
    Node graph = NodeFactory.createURI(Base.DEFAULT.authorityGraph());
    long version;
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      boolean listed = store.read(dataset -> dataset.contains(graph, iran, Node.ANY, Node.ANY));
      assertTrue(listed);
      version = store.version();
    }
    run("", () -> QUICK, 1, 1);
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      assertEquals(version, store.version());
    }
  }

  @Test
  void readsAgainOnlyWhatChanged() throws IOException {
    run(line("a", "They met.") + line("b", "They left."), () -> QUICK, 1, 1);
    AtomicInteger read = new AtomicInteger();
    Annotator counting =
        document -> {
          read.incrementAndGet();
          return QUICK.annotate(document);
        };
    Summary summary =
        run(
            line("a", "They met.") + line("b", "They stayed.") + line("c", "They sat."),
            () -> counting,
            1,
            1);
    assertEquals(2, read.get());
    assertEquals(1, summary.held());
    assertEquals(3, summary.documents());
    assertEquals(1, summary.load().added());
    assertEquals(1, summary.load().replaced());
  }

  @Test
  void readsAgainWhatIsSaidOfADocumentOtherwise() throws IOException {
    run(line("a", "They met."), () -> QUICK, 1, 1);
    String titled = line("a", "They met.").replace("\"id\"", "\"title\":\"Talks\",\"id\"");
    assertEquals(1, run(titled, () -> QUICK, 1, 1).load().replaced());
    String later = titled.replace("05-29", "05-30");
    assertEquals(1, run(later, () -> QUICK, 1, 1).load().replaced());
    assertEquals(1, run(later, () -> QUICK, 1, 1).held());
  }

  @Test
  void loadsNoModelsWhereNothingChanged() throws IOException {
    run(line("a", "They met."), () -> QUICK, 1, 1);
    Summary summary =
        run(
            line("a", "They met."),
            () -> {
              throw new AssertionError("loaded for nothing");
            },
            2,
            1);
    assertEquals(1, summary.held());
  }

  @Test
  void readsAgainWhatWasRetracted() throws IOException {
    run(line("a", "They met."), () -> QUICK, 1, 1);
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      store.retract("a");
    }
    assertEquals(1, run(line("a", "They met."), () -> QUICK, 1, 1).load().added());
  }

  @Test
  void goesOnWhereAStoppedRunWas() throws IOException {
    String lines =
        IntStream.range(0, 10)
            .mapToObj(i -> line("d" + i, "They met."))
            .collect(Collectors.joining());
    Annotator stopping =
        document -> {
          if (document.id().equals("d7")) {
            throw new OutOfMemoryError("told to stop");
          }
          return QUICK.annotate(document);
        };
    assertThrows(OutOfMemoryError.class, () -> run(lines, () -> stopping, 1, 3));
    assertEquals(6, documents().size());
    Summary rest = run(lines, () -> QUICK, 1, 3);
    assertEquals(6, rest.held());
    assertEquals(4, rest.load().added());
  }

  @Test
  void tellsWhatARunWrote() throws IOException {
    run(line("a", "They met."), () -> QUICK, 1, 1);
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      List<Update> updates = store.updates();
      assertEquals(1, updates.size());
      assertEquals(1, updates.get(0).documentsAdded());
      assertEquals(2, updates.get(0).parts(), "the authority list and a batch");
    }
  }

  @Test
  void keepsWhoIsNamedWhomTheyRepresentAndWhereTheyMeet() {
    String text =
        "Iranian Foreign Minister Manouchehr Mottaki met Javier Solana in Madrid on Monday. Oil was"
            + " cheaper in Rotterdam in the days of Dag Hammarskjold.";
    Document document = Document.of("m", LocalDate.of(2007, 5, 29), text);
    var reading = new Pipeline(SharedAnnotator.get(), Authority.standard()).read(document);
    Set<String> ids = reading.actors().stream().map(Actor::id).collect(Collectors.toSet());
    assertTrue(
        ids.containsAll(Set.of("manouchehr-mottaki", "iran", "javier-solana", "dag-hammarskjold")),
        ids::toString);
    assertEquals(List.of("madrid"), reading.places().stream().map(Place::id).toList());
    reading.mentions().stream()
        .filter(mention -> !mention.kind().ofPlace())
        .forEach(mention -> assertTrue(ids.contains(mention.denotes()), mention::toString));
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"date\":\"2007-05-29\",\"text\":\"%s\"}%n".formatted(id, text);
  }

  private Summary run(String lines, Supplier<Annotator> annotators, int threads, int batch)
      throws IOException {
    return run(directory, lines, annotators, threads, batch, false);
  }

  private static Summary run(
      Path dataset,
      String lines,
      Supplier<Annotator> annotators,
      int threads,
      int batch,
      boolean again)
      throws IOException {
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    Sources sources = Sources.of(List.of("-"), in, GivenDate.NONE);
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return new Ingestion(
              store,
              Base.DEFAULT,
              Authority.standard(),
              new Ingestion.Settings(threads, batch, dataset, again))
          .run(sources, annotators, summary -> {});
    }
  }

  private List<String> documents() {
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      return store.documents();
    }
  }

  private Set<String> quads() {
    return quads(directory);
  }

  /** All but the authority list, the history and the number of the dataset's state. */
  private static Set<String> quads(Path dataset) {
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return store.read(
          quads ->
              quads.stream()
                  .map(Object::toString)
                  .filter(quad -> !quad.matches("\\[\\S+graph/authority .*"))
                  .filter(quad -> !quad.matches(".*ontology#version \"\\d{13}.*"))
                  .filter(quad -> !quad.matches("\\[\\S+graph/history .*"))
                  .collect(Collectors.toSet()));
    }
  }
}
