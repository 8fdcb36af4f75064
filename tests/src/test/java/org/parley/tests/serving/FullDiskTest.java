package org.parley.tests.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** What is done where a disk is full: it is said, and nothing is lost. */
class FullDiskTest {

  private static final int BATCH = 10;
  private static final int DOCUMENTS = 60;

  @TempDir static Path directory;

  private SmallDisk disk;
  private Path dataset;

  @BeforeEach
  void mount() throws Exception {
    disk = SmallDisk.of(directory.resolve("disk"), 60);
    dataset = disk.path().resolve("data");
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  void aServerRefusesChangesAndGoesOn() throws Exception {
    begin();
    try (Served server = serve()) {
      Writer writer = new Writer(server.address());
      assertTrue(writer.put(1, 1));
      disk.leave(4 << 20);
      HttpResponse<String> refused = writer.send(2, 1);
      assertEquals(507, refused.statusCode());
      assertTrue(refused.body().startsWith("The disk is full"), refused.body());
      assertTrue(refused.body().contains(dataset.toString()), refused.body());
      assertTrue(writer.finds(1, 1));
      assertEquals(List.of(), writer.editions(2));
      disk.leave(Long.MAX_VALUE);
      assertTrue(writer.put(2, 1));
      assertTrue(writer.finds(2, 1));
    }
  }

  @Test
  void aDiskThatFillsUpDuringAChangeLosesNothing() throws Exception {
    begin();
    List<Integer> written = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      try (Served server = serve()) {
        Writer writer = new Writer(server.address());
        CompletableFuture<Void> filling = CompletableFuture.runAsync(this::fill);
        HttpResponse<String> last;
        for (int document = round * 1000; ; document++) {
          last = writer.send(document, round);
          if (last.statusCode() / 100 != 2) {
            break;
          }
          written.add(document);
        }
        filling.join();
        assertEquals(507, last.statusCode(), last.body());
        assertTrue(last.body().contains(dataset.toString()), last.body());
      }
      disk.leave(Long.MAX_VALUE);
      disk.grow(60 + 60 * round);
      try (Served again = serve()) {
        Writer writer = new Writer(again.address());
        for (int document : written) {
          int edition = document / 1000;
          assertEquals(List.of(edition + "," + (Writer.TRIPLES - 1)), writer.editions(document));
          assertTrue(writer.finds(document, edition), "no word leads to " + document);
        }
        assertEquals(
            written.size(),
            writer.rows("SELECT DISTINCT ?g { GRAPH ?g { ?s <urn:edition> ?o } }").size());
      }
    }
  }

  @Test
  void anIngestKeepsWholeBatchesAndGoesOnWhereThereIsRoom() throws Exception {
    Path source =
        Files.write(
            directory.resolve("articles.jsonl"),
            IntStream.range(0, DOCUMENTS)
                .mapToObj(
                    i ->
                        "{\"id\":\"d%03d\",\"date\":\"2007-05-29\",\"text\":\"Minister Ana Ruiz of Spain met Tom Beck in Geneva on Monday. Article %d.\"}"
                            .formatted(i, i))
                .toList());
    String[] ingest = {
      "ingest", source.toString(), "--dataset", dataset.toString(), "--batch", "" + BATCH
    };
    disk.leave(46 << 20);
    String said = parley(1, ingest);
    assertTrue(said.contains("the disk is full"), said);
    assertTrue(said.contains(dataset.toString()), said);
    assertFalse(said.contains("\tat "), said);
    int documents = documents();
    assertTrue(documents > 0 && documents < DOCUMENTS, said);
    assertEquals(0, documents % BATCH);
    disk.grow(400);
    parley(0, ingest);
    assertEquals(DOCUMENTS, documents());
  }

  @Test
  void aBackupSaysThatThereIsNoRoomAndLeavesNothing() throws Exception {
    Path kept = directory.resolve("kept");
    Store.open(kept, Base.DEFAULT).close();
    Path backup = disk.path().resolve("backup");
    disk.leave(4 << 20);
    String said = parley(1, "backup", backup.toString(), "--dataset", kept.toString());
    assertTrue(said.contains("Not enough room for a backup at " + disk.path()), said);
    try (var files = Files.list(disk.path())) {
      assertEquals(List.of(disk.path().resolve("ballast")), files.toList());
    }
  }

  @Test
  void aBackupWhoseDiskFillsUpMeanwhileSaysSoAndLeavesNothing() throws Exception {
    disk.grow(400);
    Path kept = directory.resolve("much");
    Store.open(kept, Base.DEFAULT).close();
    fillWithQuads(kept.resolve("tdb2"));
    Path backup = disk.path().resolve("backup");
    AtomicBoolean ended = new AtomicBoolean();
    CompletableFuture<Void> filling =
        CompletableFuture.runAsync(
            () -> {
              while (!ended.get()
                  && !Files.exists(
                      disk.path().resolve("backup.partial").resolve("dataset.nq.gz"))) {
                Thread.onSpinWait();
              }
              fill();
            });
    String said;
    try {
      said = parley(1, "backup", backup.toString(), "--dataset", kept.toString());
    } finally {
      ended.set(true);
      filling.join();
    }
    assertTrue(said.contains("Nothing was made at " + backup), said);
    assertTrue(said.contains(": No space left on device. (0 bytes are free for "), said);
    assertFalse(said.contains("\tat "), said);
    try (var files = Files.list(disk.path())) {
      assertEquals(List.of(disk.path().resolve("ballast")), files.toList());
    }
    disk.leave(Long.MAX_VALUE);
    parley(0, "backup", backup.toString(), "--dataset", kept.toString());
    assertTrue(Files.exists(backup.resolve("dataset.nq.gz")));
  }

  /** So many that writing them out takes longer than filling the disk. */
  private static void fillWithQuads(Path tdb2) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(tdb2.toString());
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < 200_000; i++) {
            Node thing = NodeFactory.createURI("urn:thing:" + i);
            Node words = NodeFactory.createLiteralString("Words of thing " + i * 7919L);
            dataset.add(NodeFactory.createURI("urn:document"), thing, RDFS.Nodes.label, words);
          }
        });
    TDBInternal.expel(dataset);
  }

  private void begin() {
    Store.open(dataset, Base.DEFAULT).close();
    Writer.enter(dataset);
  }

  private int documents() {
    try (Store store = Store.open(dataset, Base.DEFAULT)) {
      return store.documents().size();
    }
  }

  /** As another program on the same disk would, until there is no room. */
  private void fill() {
    byte[] some = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(disk.path().resolve("ballast"))) {
      while (disk.path().toFile().getUsableSpace() > 0) {
        out.write(some);
      }
    } catch (IOException full) {
      if (disk.path().toFile().getUsableSpace() > some.length) {
        throw new UncheckedIOException(full);
      }
    }
  }

  private Served serve() throws IOException {
    return Served.start("org.parley.server.Serve", "--dataset", dataset.toString(), "--port", "0");
  }

  private static String parley(int exitCode, String... arguments) throws Exception {
    Process process = Served.process("org.parley.ingest.cli.Parley", arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(exitCode, process.waitFor(), said);
    return said;
  }
}
