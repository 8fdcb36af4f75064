package org.parley.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;

/**
 * Kills the command line while it ingests: what is left is whole batches, each old or new, and the
 * next run makes the dataset what it would have been without the kill.
 */
class KilledIngestTest {

  private static final int DOCUMENTS = 120;
  private static final int BATCH = 10;
  private static final Pattern WRITTEN = Pattern.compile("\\(([\\d,]+) written\\)");
  private static final List<String> NAMES = List.of("Crocker", "Mottaki", "Annan", "Solana");

  @TempDir Path directory;

  private final Random random = new Random(7);

  @Test
  void leavesWholeBatchesAndIsMadeGoodByTheNextRun() throws Exception {
    Path first = edition("one");
    Path second = edition("two");

    kill(first);
    Set<String> begun = texts().keySet();
    assertTrue(begun.size() >= BATCH, () -> "only " + begun);
    assertEquals(0, begun.size() % BATCH, () -> "half a batch: " + begun);
    kill(first);
    assertTrue(texts().keySet().containsAll(begun));
    assertEquals(0, ingest(first, directory.resolve("data")).exitCode());

    kill(second);
    checkEveryBatchIsOfOneEdition();
    Program last = ingest(second, directory.resolve("data"));
    assertEquals(0, last.exitCode(), last.output());

    Program fresh = ingest(second, directory.resolve("fresh"));
    assertEquals(0, fresh.exitCode(), fresh.output());
    assertEquals(Set.of(), difference(quads("data"), quads("fresh")));
    assertEquals(Set.of(), difference(quads("fresh"), quads("data")));
  }

  private Path edition(String name) throws IOException {
    List<String> lines =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(
                i ->
                    "{\"id\":\"%s\",\"date\":\"2007-05-29\",\"text\":\"%s met %s in Geneva on Monday. 🕊 Edition %s.\"}"
                        .formatted(
                            id(i), NAMES.get(i % 4), NAMES.get((i + 1 + i / 4 % 3) % 4), name))
            .toList();
    return Files.write(directory.resolve(name + ".jsonl"), lines);
  }

  private static String id(int number) {
    return String.format("d%03d", number);
  }

  /** At some moment after the first batch that is said to be written. */
  private void kill(Path source) throws Exception {
    Process process = Program.start(arguments(source, directory.resolve("data")));
    try (BufferedReader output = process.inputReader()) {
      StringBuilder said = new StringBuilder();
      for (String line = output.readLine(); ; line = output.readLine()) {
        assertTrue(line != null, () -> "ended before it was killed: " + said);
        said.append(line).append('\n');
        Matcher written = WRITTEN.matcher(line);
        if (written.find() && !written.group(1).equals("0")) {
          break;
        }
      }
      Thread.sleep(random.nextInt(400));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Program ingest(Path source, Path dataset) throws Exception {
    return Program.run(arguments(source, dataset));
  }

  private static String[] arguments(Path source, Path dataset) {
    return new String[] {
      "ingest", source.toString(), "--dataset", dataset.toString(), "--batch", "" + BATCH
    };
  }

  private void checkEveryBatchIsOfOneEdition() {
    TreeMap<String, String> texts = texts();
    assertEquals(DOCUMENTS, texts.size());
    for (int batch = 0; batch < DOCUMENTS; batch += BATCH) {
      Set<String> editions =
          texts.subMap(id(batch), id(batch + BATCH)).values().stream()
              .map(text -> text.replaceFirst(".* Edition ", ""))
              .collect(Collectors.toSet());
      assertEquals(1, editions.size(), "batch from " + id(batch));
    }
  }

  /** By identifier; every passage of a document must be what its text has there. */
  private TreeMap<String, String> texts() {
    try (Store store = Store.open(directory.resolve("data"), Base.DEFAULT)) {
      TreeMap<String, String> texts = new TreeMap<>();
      for (String id : store.documents()) {
        texts.put(id, store.read(dataset -> text(dataset, id)));
      }
      return texts;
    }
  }

  private static String text(DatasetGraph dataset, String id) {
    Node facts = NodeFactory.createURI(Base.DEFAULT.document(id));
    Node whole = NodeFactory.createURI(Base.DEFAULT.text(id));
    String text =
        dataset
            .find(whole, facts, NIF.isString.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    List<Quad> anchors = dataset.stream(facts, Node.ANY, NIF.anchorOf.asNode(), Node.ANY).toList();
    assertTrue(!anchors.isEmpty(), () -> id + " has no passages");
    for (Quad anchor : anchors) {
      String[] span = anchor.getSubject().getURI().replaceFirst(".*#char=", "").split(",", -1);
      int begin = text.offsetByCodePoints(0, Integer.parseInt(span[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(span[1]));
      assertEquals(text.substring(begin, end), anchor.getObject().getLiteralLexicalForm());
    }
    return text;
  }

  /** All but the history and the number of the dataset's state. */
  private Set<String> quads(String dataset) {
    try (Store store = Store.open(directory.resolve(dataset), Base.DEFAULT)) {
      return store.read(
          quads ->
              quads.stream()
                  .map(Object::toString)
                  .filter(quad -> !quad.matches(".*ontology#version \"\\d{13}.*"))
                  .filter(quad -> !quad.contains("/graph/history "))
                  .collect(Collectors.toSet()));
    }
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    return some.stream().filter(quad -> !others.contains(quad)).collect(Collectors.toSet());
  }
}
