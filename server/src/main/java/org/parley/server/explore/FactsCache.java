package org.parley.server.explore;

import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;

/** The facts of the version of the dataset that is served, read again when that has changed. */
public final class FactsCache {

  private final PublicGraph graph;
  private volatile @Nullable Versioned kept;
  private volatile boolean closed;
  private @Nullable Thread reading;

  public FactsCache(PublicGraph graph) {
    this.graph = graph;
  }

  /** Within a transaction: what is found agrees with what the snapshot shows. */
  public Facts of(Snapshot snapshot) {
    String version = version(snapshot);
    Versioned known = kept;
    return known != null && known.version.equals(version) ? known.facts : read(snapshot, version);
  }

  private synchronized Facts read(Snapshot snapshot, String version) {
    Versioned known = kept;
    if (known == null || !known.version.equals(version)) {
      known = new Versioned(version, Facts.of(snapshot.all().getGraph(), () -> closed));
      kept = known;
    }
    return known.facts;
  }

  /** Begins to read, and to weigh what is suggested, so that the first reader need not wait. */
  public synchronized void warm() {
    if (reading == null) {
      Thread thread = new Thread(this::readAhead, "parley-facts");
      thread.setDaemon(true);
      thread.start();
      reading = thread;
    }
  }

  private void readAhead() {
    try {
      graph.read(this::of);
      graph.prominence();
    } catch (Relations.Stopped | CancellationException e) {
      // The server is stopping: nobody will ask.
    }
  }

  /** Ends reading; afterwards the dataset may be closed. */
  public void close() {
    closed = true;
    Thread thread;
    synchronized (this) {
      thread = reading;
    }
    if (thread != null) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A number that grows with each change; a dataset without one is not changed while served. */
  private static String version(Snapshot snapshot) {
    return snapshot.all().listStatements(null, PARLEY.version, (RDFNode) null).toList().stream()
        .map(statement -> statement.getObject().toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private record Versioned(String version, Facts facts) {}
}
