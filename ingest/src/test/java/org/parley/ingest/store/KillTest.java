package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.history.NetChange;
import org.parley.ingest.history.Update;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;

/**
 * Kills a process that replaces documents by batches, again and again in the same dataset: each
 * batch must be whole old or whole new, and what the process said was written must be there.
 */
class KillTest {

  private static final int KILLS = 12;
  private static final int BATCHES = 3;
  private static final int BATCH = 10;

  private final Path directory;

  KillTest(@TempDir Path directory) {
    this.directory = directory;
  }

  /** Loads one edition after the other of all stories, and says so, until it is killed. */
  public static final class Loader {

    public static void main(String[] arguments) {
      try (Store store = Store.open(Path.of(arguments[0]), Base.DEFAULT)) {
        for (int edition = Integer.parseInt(arguments[1]); ; edition++) {
          for (int batch = 0; batch < BATCHES; batch++) {
            store.load(stories(batch, edition));
            System.out.println(batch + " " + edition);
          }
        }
      }
    }
  }

  @Test
  void everyBatchIsWholeOldOrWholeNew() throws Exception {
    Random random = new Random(28);
    Map<Integer, Integer> acknowledged = new HashMap<>();
    int edition = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // Some are killed as they start, while they recover from the kill before.
      boolean early = random.nextInt(4) == 0;
      killAtRandom(edition, early, random, acknowledged);
      Map<Integer, Integer> found = editions();
      acknowledged.forEach(
          (batch, said) ->
              assertTrue(
                  found.getOrDefault(batch, -1) >= said,
                  () -> "batch " + batch + ": said " + said + ", found " + found));
      edition = 1 + found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    assertEquals(BATCHES, acknowledged.size(), "every batch was written at some time");
  }

  @Test
  void saysThatAnotherProcessHasItOpen() throws Exception {
    Process process = start(0);
    try {
      CountDownLatch written = new CountDownLatch(1);
      CompletableFuture.runAsync(() -> listen(process, written));
      assertTrue(written.await(2, TimeUnit.MINUTES));
      String message =
          assertThrows(StoreException.class, () -> Store.open(directory, Base.DEFAULT)).toString();
      assertTrue(message.contains("in use by another process"), message);
      assertTrue(message.contains("held by process " + process.pid()), message);
    } finally {
      process.destroyForcibly().waitFor();
    }
    Store.open(directory, Base.DEFAULT).close();
  }

  private void killAtRandom(
      int edition, boolean early, Random random, Map<Integer, Integer> acknowledged)
      throws Exception {
    Process process = start(edition);
    CountDownLatch written = new CountDownLatch(1 + random.nextInt(BATCHES));
    CompletableFuture<Map<Integer, Integer>> said =
        CompletableFuture.supplyAsync(() -> listen(process, written));
    if (early) {
      Thread.sleep(random.nextInt(1500));
    } else {
      assertTrue(written.await(2, TimeUnit.MINUTES));
      Thread.sleep(random.nextInt(300));
    }
    process.destroyForcibly();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    said.get(1, TimeUnit.MINUTES).forEach((batch, to) -> acknowledged.merge(batch, to, Math::max));
  }

  private Process start(int edition) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-cp",
            System.getProperty("java.class.path"),
            Loader.class.getName(),
            directory.toString(),
            Integer.toString(edition))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Which edition of each batch the process said it had written, up to its death. */
  private static Map<Integer, Integer> listen(Process process, CountDownLatch written) {
    Map<Integer, Integer> said = new HashMap<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 2 && !words[1].isEmpty()) {
          said.put(Integer.valueOf(words[0]), Integer.valueOf(words[1]));
          written.countDown();
        }
      }
    } catch (IOException e) {
      // The pipe breaks with the process.
    }
    return said;
  }

  /** The edition of each batch that is in the dataset, when all of it is of one edition. */
  private Map<Integer, Integer> editions() throws IOException {
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      Map<Integer, Integer> editions = new TreeMap<>();
      for (int batch = 0; batch < BATCHES; batch++) {
        Optional<Integer> edition = edition(store, batch);
        if (edition.isPresent()) {
          editions.put(batch, edition.get());
        }
      }
      assertEquals(editions.size() * BATCH, store.documents().size());
      store.read(KillTest::checkIdentity);
      assertEquals(store.documents().size(), readings(), "one reading a document, and no other");
      assertEquals(store.documents().size(), store.documentGraphs().size());
      checkChanges(store);
      return editions;
    }
  }

  private long readings() throws IOException {
    Path readings = directory.resolve("readings");
    if (!Files.exists(readings)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(readings)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static Optional<Integer> edition(Store store, int batch) {
    Set<Optional<Integer>> editions =
        IntStream.range(batch * BATCH, (batch + 1) * BATCH)
            .mapToObj(number -> editionOf(store, number))
            .collect(Collectors.toSet());
    assertEquals(1, editions.size(), () -> "batch " + batch + " is torn: " + editions);
    return editions.iterator().next();
  }

  private static Optional<Integer> editionOf(Store store, int number) {
    Node facts = NodeFactory.createURI(Base.DEFAULT.document("story-" + number));
    Node text = NodeFactory.createURI(Base.DEFAULT.text("story-" + number));
    Set<Quad> found =
        store.read(
            dataset ->
                Iter.toSet(
                    Iter.concat(
                        dataset.find(facts, Node.ANY, Node.ANY, Node.ANY),
                        dataset.find(text, Node.ANY, Node.ANY, Node.ANY))));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String words =
        found.stream()
            .filter(quad -> quad.getGraph().equals(text))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElseThrow(() -> new AssertionError("story " + number + " has no text"));
    int edition = Integer.parseInt(words.replaceAll("(?s)^.*?edition (\\d+).*$", "$1"));
    DocumentGraphs expected = Stories.story(number, edition);
    Set<Quad> quads = expected.quads().collect(Collectors.toSet());
    quads.removeAll(expected.run());
    assertEquals(quads, found, () -> "story " + number + " is torn");
    return Optional.of(edition);
  }

  /** Whoever has a label in a document has one preferred label, and nobody else has. */
  private static boolean checkIdentity(DatasetGraph dataset) {
    Graphs graphs = new Graphs(Base.DEFAULT);
    Set<Node> labelled =
        dataset.stream(Node.ANY, Node.ANY, RDFS.label.asNode(), Node.ANY)
            .map(Quad::getSubject)
            .filter(graphs::hasIdentity)
            .collect(Collectors.toSet());
    List<Node> preferred =
        dataset.stream(graphs.identity(), Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
            .map(Quad::getSubject)
            .toList();
    assertEquals(labelled.size(), preferred.size());
    assertEquals(labelled, Set.copyOf(preferred));
    return true;
  }

  /** The change log gives the dataset: it tells all that was committed and nothing else. */
  private static void checkChanges(Store store) {
    store.begin("check");
    long last = store.updates().stream().mapToLong(Update::number).max().orElse(0);
    NetChange all = NetChange.between(store.changes(), store.updates(), 0, last);
    assertEquals(List.of(), all.removed());
    assertEquals(HistoryTest.content(store), Set.copyOf(all.added()));
  }

  private static List<DocumentGraphs> stories(int batch, int edition) {
    return Stories.stories(batch * BATCH, (batch + 1) * BATCH, edition);
  }
}
