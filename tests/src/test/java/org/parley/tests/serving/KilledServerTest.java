package org.parley.tests.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/**
 * Kills the server, as SIGKILL does it, while it reads and writes: what it said it had written is
 * there, nothing is there by half, and words lead to what is there and to nothing else. {@code
 * -Dparley.kills=50} does it more often.
 */
class KilledServerTest {

  private static final int KILLS = Integer.getInteger("parley.kills", 6);
  private static final int DOCUMENTS = 12;
  private static final int WRITERS = 3;

  @TempDir Path dataset;

  private final Random random = new Random(9);

  /** By document: the last edition the server said it had, and the one it may or may not have. */
  private final Map<Integer, Integer> said = new ConcurrentHashMap<>();

  private final Map<Integer, Integer> sent = new ConcurrentHashMap<>();
  private final AtomicInteger edition = new AtomicInteger();

  @Test
  void losesNothingThatItSaidItHad() throws Exception {
    Writer.enter(dataset);
    Store.open(dataset, Base.DEFAULT).close();
    int written = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      written += workUntilKilled();
      try (Served again = serve()) {
        check(new Writer(again.address()), "after kill " + kill);
      }
    }
    assertTrue(written >= KILLS, "only " + written + " changes were made");
  }

  /** Returns how many changes the server said it had made. */
  private int workUntilKilled() throws Exception {
    AtomicInteger done = new AtomicInteger();
    int enough = 1 + random.nextInt(60);
    Served server = serve();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int first = i;
      threads.add(start(() -> write(new Writer(server.address()), first, done)));
    }
    threads.add(start(() -> read(new Writer(server.address()))));
    while (done.get() < enough) {
      LockSupport.parkNanos(1_000_000);
    }
    LockSupport.parkNanos(random.nextInt(30_000_000));
    server.kill();
    for (Thread thread : threads) {
      thread.join();
    }
    return done.get();
  }

  /** Each writer has documents of its own, so that it knows what is on its way. */
  private void write(Writer writer, int first, AtomicInteger done) throws Exception {
    for (int document = first; ; document = (document + WRITERS) % DOCUMENTS) {
      int next = edition.incrementAndGet();
      sent.put(document, next);
      if (writer.put(document, next)) {
        said.put(document, next);
        done.incrementAndGet();
      }
    }
  }

  private void read(Writer writer) throws Exception {
    while (true) {
      writer.rows("SELECT ?s ?o { ?s <urn:edition> ?o } ORDER BY ?o LIMIT 100");
    }
  }

  private void check(Writer writer, String when) throws Exception {
    for (Map.Entry<Integer, Integer> document : sent.entrySet()) {
      int number = document.getKey();
      Integer had = said.get(number);
      List<String> found = writer.editions(number);
      if (had == null && found.isEmpty()) {
        continue;
      }
      assertEquals(1, found.size(), when + ", document " + number + " has " + found);
      String[] row = found.get(0).split(",", -1);
      int there = Integer.parseInt(row[0]);
      assertEquals(Writer.TRIPLES - 1, Integer.parseInt(row[1]), when + ", by half: " + number);
      assertTrue(
          (had != null && there == had) || there == document.getValue(),
          () ->
              "%s, document %d: edition %d is there, %d was said to be, %d was sent"
                  .formatted(when, number, there, had, document.getValue()));
      assertTrue(writer.finds(number, there), when + ", no word leads to document " + number);
      if (had != null && there != had) {
        assertTrue(!writer.finds(number, had), when + ", an old word leads to " + number);
      }
      said.put(number, there);
    }
  }

  private Served serve() throws IOException {
    return Served.start("org.parley.server.Serve", "--dataset", dataset.toString(), "--port", "0");
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Until the server is gone. */
  private static Thread start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Exception e) {
                // The server is gone.
              }
            });
    thread.start();
    return thread;
  }
}
