package org.parley.server.discovery;

import org.jspecify.annotations.Nullable;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.PublicGraph;

/**
 * What the dataset holds, counted once for each version of it: in the background when the server
 * starts, and again for whoever asks first after a change.
 */
final class Inventories {

  private final PublicGraph graph;
  private volatile @Nullable Inventory kept;
  private volatile boolean closed;
  private @Nullable Thread counting;

  Inventories(PublicGraph graph) {
    this.graph = graph;
  }

  /** Of the dataset as it is. */
  Inventory now() {
    Inventory known = kept;
    return known != null && known.version().equals(graph.version()) ? known : count();
  }

  private synchronized Inventory count() {
    Inventory known = kept;
    if (known == null || !known.version().equals(graph.version())) {
      Prominence prominence = graph.prominence();
      known = graph.read(snapshot -> Inventory.of(snapshot, prominence, () -> closed));
      kept = known;
    }
    return known;
  }

  synchronized void warm() {
    if (counting == null) {
      Thread thread = new Thread(this::countAhead, "parley-inventory");
      thread.setDaemon(true);
      thread.start();
      counting = thread;
    }
  }

  private void countAhead() {
    try {
      now();
    } catch (Census.Stopped e) {
      // The server is stopping: nobody will ask.
    }
  }

  /** Ends counting; afterwards the dataset may be closed. */
  void close() {
    closed = true;
    Thread thread;
    synchronized (this) {
      thread = counting;
    }
    if (thread != null) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
