package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.history.ChangeCounts;
import org.parley.ingest.history.MissingChangesException;
import org.parley.ingest.history.NetChange;
import org.parley.ingest.history.Update;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

class HistoryTest {

  private static final Base BASE = Base.DEFAULT;

  private final Path directory;
  private Store store;

  HistoryTest(@TempDir Path directory) {
    this.directory = directory;
    this.store = Store.open(directory, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theLogGivesTheDatasetAsItWasAfterEachRun() {
    store.begin("one");
    store.load(Stories.stories(0, 5, 0));
    store.load(Stories.stories(5, 8, 0));
    Set<Quad> afterOne = content();
    store.begin("two");
    store.load(Stories.stories(3, 6, 1));
    store.retract("story-7");
    Set<Quad> afterTwo = content();

    assertEquals(afterOne, Set.copyOf(between(0, 1).added()));
    assertEquals(afterTwo, Set.copyOf(between(0, 2).added()));
    assertEquals(List.of(), between(0, 2).removed());
    NetChange second = between(1, 2);
    assertEquals(without(afterTwo, afterOne), Set.copyOf(second.added()));
    assertEquals(without(afterOne, afterTwo), Set.copyOf(second.removed()));
    assertEquals(second.added(), between(2, 1).removed());
  }

  @Test
  void keepsTheChangesOfTheLastRunsAlone() {
    for (int run = 0; run < 3; run++) {
      store.begin("run " + run);
      store.load(Stories.stories(run, run + 1, 0));
    }
    NetChange last = between(2, 3);
    assertTrue(store.keepChangesOfLast(1) > 0);
    assertEquals(0, store.keepChangesOfLast(1));
    assertEquals(3, store.updates().size());
    assertEquals(last.added(), between(2, 3).added());
    assertThrows(MissingChangesException.class, () -> between(1, 2));
  }

  @Test
  void tellsWhichCommandBroughtAndTookWhichDocument() {
    store.begin("ingest some");
    store.load(Stories.stories(0, 3, 0));
    store.begin("ingest more");
    store.load(Stories.stories(2, 5, 1));
    store.begin("retract story-0");
    store.retract("story-0");

    List<Update> updates = store.updates();
    assertEquals(
        List.of("1 ingest some 3 0 0", "2 ingest more 2 1 0", "3 retract story-0 0 0 1"),
        updates.stream()
            .map(
                update ->
                    "%d %s %d %d %d"
                        .formatted(
                            update.number(),
                            update.command(),
                            update.documentsAdded(),
                            update.documentsReplaced(),
                            update.documentsRemoved()))
            .toList());
    Node third = NodeFactory.createURI(BASE.update(3));
    Node gone = NodeFactory.createURI(BASE.document("story-0"));
    boolean told =
        store.read(dataset -> dataset.contains(Node.ANY, third, PARLEY.removed.asNode(), gone));
    assertTrue(told);
  }

  @Test
  void aRunThatChangesNothingIsNoneAndLeavesNoFile() throws IOException {
    store.load(Stories.stories(0, 3, 0));
    store.begin("again");
    store.load(Stories.stories(0, 3, 0));
    assertEquals(1, store.updates().size());
    assertEquals(List.of("000001-0001.rdfp.gz"), files());
  }

  @Test
  void namesTheFileOfWhatWasCommittedBeforeACrash() throws IOException {
    store.load(Stories.stories(0, 3, 0));
    Set<Quad> content = content();
    unfinish("000001-0001.rdfp.gz");
    reopen();
    store.begin("next");
    assertEquals(List.of("000001-0001.rdfp.gz"), files());
    assertEquals(content, Set.copyOf(between(0, 1).added()));
  }

  @Test
  void takesAwayTheFileOfWhatWasNotCommitted() throws IOException {
    store.load(Stories.stories(0, 3, 0));
    Files.writeString(directory.resolve("changes/000001-0002.rdfp.gz.unfinished"), "half");
    Files.writeString(directory.resolve("changes/000002-0001.rdfp.gz.unfinished"), "half");
    reopen();
    store.begin("next");
    assertEquals(List.of("000001-0001.rdfp.gz"), files());
    store.load(Stories.stories(3, 4, 0));
    assertEquals(List.of("000001-0001.rdfp.gz", "000002-0001.rdfp.gz"), files());
  }

  @Test
  void leavesNoFileOfWhatFails() throws IOException {
    store.load(Stories.stories(0, 1, 0));
    Files.move(directory.resolve("changes"), directory.resolve("elsewhere"));
    Files.writeString(directory.resolve("changes"), "in the way");
    assertThrows(StoreException.class, () -> store.load(Stories.stories(1, 2, 0)));
    assertEquals(List.of("story-0"), store.documents());
    Files.delete(directory.resolve("changes"));
    Files.move(directory.resolve("elsewhere"), directory.resolve("changes"));
    store.load(Stories.stories(1, 2, 0));
    assertEquals(content(), Set.copyOf(between(0, 1).added()));
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    store.load(Stories.stories(0, 1, 0));
    Files.delete(directory.resolve("changes/000001-0001.rdfp.gz"));
    String message = assertThrows(MissingChangesException.class, () -> between(0, 1)).getMessage();
    assertTrue(message.contains("changes/000001-0001.rdfp.gz"), message);
  }

  @Test
  void countsWhatChangedByKind() {
    store.load(Stories.stories(0, 3, 0));
    store.retract("story-1");
    store.begin("again");
    store.load(List.of(Stories.story(1, 0)));
    var kinds = ChangeCounts.of(between(1, 2), BASE).kinds();
    assertEquals(new ChangeCounts.Count(1, 0, 0), kinds.get("document"));
    assertEquals(new ChangeCounts.Count(1, 0, 0), kinds.get("place"));
    assertTrue(kinds.get("position").added() >= 5);
    assertFalse(kinds.containsKey("meeting"));
  }

  @Test
  void onlyOneProcessWrites() {
    WriteLock other = new WriteLock(directory);
    assertTrue(other.take());
    String message =
        assertThrows(StoreException.class, () -> store.load(Stories.stories(0, 1, 0))).getMessage();
    assertTrue(message.contains("Another process is writing"), message);
    assertEquals(List.of(), store.documents());
    other.close();
    store.load(Stories.stories(0, 1, 0));
  }

  private NetChange between(long from, long to) {
    return NetChange.between(store.changes(), store.updates(), from, to);
  }

  private void reopen() {
    store.close();
    store = Store.open(directory, BASE);
  }

  private void unfinish(String name) throws IOException {
    Path file = directory.resolve("changes").resolve(name);
    Files.move(file, file.resolveSibling(name + ".unfinished"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("changes"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** All but the history itself and the number of the dataset's state. */
  private Set<Quad> content() {
    return content(store);
  }

  static Set<Quad> content(Store store) {
    Node runs = NodeFactory.createURI(BASE.runsGraph());
    return store.read(dataset -> Iter.toSet(dataset.find())).stream()
        .filter(quad -> !quad.getSubject().equals(runs))
        .filter(quad -> !quad.getGraph().hasURI(BASE.historyGraph()))
        .collect(Collectors.toSet());
  }

  private static Set<Quad> without(Set<Quad> some, Set<Quad> others) {
    return some.stream().filter(quad -> !others.contains(quad)).collect(Collectors.toSet());
  }
}
