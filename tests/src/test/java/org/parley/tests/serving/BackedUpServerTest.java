package org.parley.tests.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** Backs a dataset up while a server serves and changes it, and serves what is restored. */
class BackedUpServerTest {

  @TempDir Path directory;

  @Test
  void backsUpWhatIsWrittenMeanwhileWholeOrNotAtAll() throws Exception {
    Path dataset = directory.resolve("data");
    Path backup = directory.resolve("backup");
    Path restored = directory.resolve("restored");
    Store.open(dataset, Base.DEFAULT).close();
    Writer.enter(dataset);
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger edition = new AtomicInteger();
    int before;
    int after;
    try (Served server = serve(dataset)) {
      Writer writer = new Writer(server.address());
      assertTrue(writer.put(1, edition.incrementAndGet()));
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                try {
                  while (!done.get()) {
                    // Where the server says no, as it does to who sends too much, the next will do.
                    writer.put(1, edition.incrementAndGet());
                  }
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              });
      before = edition.get() - 1;
      parley("backup", backup.toString(), "--dataset", dataset.toString());
      done.set(true);
      writing.join();
      after = edition.get();
    }
    parley("restore", backup.toString(), "--dataset", restored.toString());
    try (Served server = serve(restored)) {
      List<String> editions = new Writer(server.address()).editions(1);
      assertEquals(1, editions.size(), editions.toString());
      String[] row = editions.get(0).split(",", -1);
      assertEquals(Writer.TRIPLES - 1, Integer.parseInt(row[1]));
      int there = Integer.parseInt(row[0]);
      assertTrue(before <= there && there <= after, before + " " + there + " " + after);
      assertTrue(new Writer(server.address()).finds(1, there));
    }
  }

  private static Served serve(Path dataset) throws Exception {
    return Served.start("org.parley.server.Serve", "--dataset", dataset.toString(), "--port", "0");
  }

  private static void parley(String... arguments) throws Exception {
    Process process = Served.process("org.parley.ingest.cli.Parley", arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
