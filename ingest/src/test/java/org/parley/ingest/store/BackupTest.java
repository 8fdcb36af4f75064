package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ontology.Base;

class BackupTest {

  private static final Base BASE = Base.DEFAULT;

  @TempDir Path directory;

  @Test
  void restoresADatasetThatGoesOnAsTheOneBackedUp() throws IOException {
    Path dataset = filled();
    Path backup = directory.resolve("backup");
    Path restored = directory.resolve("restored");
    Backup.Summary made = Backup.make(dataset, backup, BASE);
    assertEquals(made.quads(), Backup.restore(backup, restored, BASE).quads());

    for (Path each : List.of(dataset, restored)) {
      try (Store store = Store.open(each, BASE)) {
        store.begin("more");
        store.load(Stories.stories(4, 9, 1));
        store.retract("story-2");
      }
    }
    assertEquals(withoutTimes(dataset), withoutTimes(restored));
    assertEquals(files(dataset.resolve("readings")), files(restored.resolve("readings")));
    try (Store store = Store.open(restored, BASE)) {
      assertEquals(2, store.updates().size());
      assertTrue(store.changes().has(new org.parley.ingest.history.Part(1, 1)));
      assertTrue(store.decide().quadsAdded() >= 0);
    }
    assertEquals("a line\n", Files.readString(restored.resolve("audit.jsonl")));
  }

  @Test
  void isMadeBesideAProcessThatHasTheDatasetOpen() {
    Path dataset = filled();
    try (Store store = Store.open(dataset, BASE)) {
      long quads = store.read(found -> found.stream().count());
      assertEquals(quads, Backup.make(dataset, directory.resolve("backup"), BASE).quads());
    }
  }

  @Test
  void leavesWhatIsThereAsItIs() throws IOException {
    Path dataset = filled();
    Path there = Files.createDirectory(directory.resolve("there"));
    Files.writeString(there.resolve("file"), "kept");
    StoreException refused =
        assertThrows(StoreException.class, () -> Backup.make(dataset, there, BASE));
    assertTrue(refused.getMessage().contains("is there already"), refused.getMessage());
    Path backup = directory.resolve("backup");
    Backup.make(dataset, backup, BASE);
    assertThrows(StoreException.class, () -> Backup.restore(backup, dataset, BASE));
    assertThrows(StoreException.class, () -> Backup.restore(backup, there, BASE));
    assertEquals("kept", Files.readString(there.resolve("file")));
    assertEquals(Set.of("file"), files(there).keySet());
  }

  @Test
  void makesNothingOfADamagedBackup() throws IOException {
    Path backup = directory.resolve("backup");
    Backup.make(filled(), backup, BASE);
    Path quads = backup.resolve(Backup.QUADS);
    byte[] bytes = Files.readAllBytes(quads);
    bytes[bytes.length / 2] ^= 1;
    Files.write(quads, bytes);
    Path restored = directory.resolve("restored");
    StoreException refused =
        assertThrows(StoreException.class, () -> Backup.restore(backup, restored, BASE));
    assertTrue(refused.getMessage().contains("dataset.nq.gz is not what it was"));
    Files.delete(quads);
    refused = assertThrows(StoreException.class, () -> Backup.restore(backup, restored, BASE));
    assertTrue(refused.getMessage().contains("dataset.nq.gz is missing"));
    assertFalse(Files.exists(restored));
    assertFalse(Files.exists(directory.resolve("restored.partial")));
  }

  @Test
  void makesNothingWhereThereIsNoDataset() {
    Path backup = directory.resolve("backup");
    assertThrows(StoreException.class, () -> Backup.make(directory.resolve("none"), backup, BASE));
    assertFalse(Files.exists(backup));
    assertFalse(Files.exists(directory.resolve("none")));
  }

  private Path filled() {
    Path dataset = directory.resolve("data");
    try (Store store = Store.open(dataset, BASE)) {
      store.begin("first");
      store.load(Stories.stories(0, 6, 0));
    }
    try {
      Files.writeString(dataset.resolve("audit.jsonl"), "a line\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return dataset;
  }

  /** All but when things were done. */
  private static Set<Quad> withoutTimes(Path dataset) {
    try (Store store = Store.open(dataset, BASE)) {
      return store.read(
          quads ->
              quads.stream()
                  .filter(quad -> !quad.getGraph().getURI().endsWith("graph/history"))
                  .filter(quad -> !quad.getPredicate().getURI().endsWith("#version"))
                  .collect(Collectors.toSet()));
    }
  }

  private static Map<String, Long> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> directory.relativize(file).toString(), file -> file.toFile().length()));
    }
  }
}
