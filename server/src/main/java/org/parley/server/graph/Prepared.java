package org.parley.server.graph;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of the whole dataset, once for each of its versions, in the background.
 * Whoever asks waits a second for it at most, and has what was worked out of the version before
 * meanwhile.
 */
public final class Prepared<T> {

  private static final int TRIES = 3;

  private final PublicGraph graph;
  private final Function<Snapshot, String> version;
  private final Work<T> work;
  private volatile @Nullable Made<T> made;
  private @Nullable CompletableFuture<Made<T>> making;

  /**
   * Begins with nothing.
   *
   * @param version tells whether a snapshot is of the same state as another
   */
  public Prepared(PublicGraph graph, Function<Snapshot, String> version, Work<T> work) {
    this.graph = graph;
    this.version = version;
    this.work = work;
  }

  /** Begins to work, so that the first who asks need not wait. */
  public void warm() {
    begin(graph.read(version));
  }

  /** Of this snapshot's version, else of one before; empty where none is ready yet. */
  public Optional<T> of(Snapshot snapshot) {
    String wanted = version.apply(snapshot);
    for (int i = 0; i < TRIES; i++) {
      Made<T> known = made;
      if (known != null && known.version.equals(wanted)) {
        return Optional.of(known.thing);
      }
      // What is under way may be of the version before.
      if (graph.background().awaited(begin(wanted)) == null) {
        break;
      }
    }
    return Optional.ofNullable(made).map(Made::thing);
  }

  /** Of this very version, however long that takes: for other work in the background. */
  T now(Snapshot snapshot, BooleanSupplier stopped) {
    return make(snapshot, stopped).thing;
  }

  private synchronized CompletableFuture<Made<T>> begin(String wanted) {
    Made<T> known = made;
    if (known != null && known.version.equals(wanted)) {
      return CompletableFuture.completedFuture(known);
    }
    CompletableFuture<Made<T>> running = making;
    if (running == null || running.isDone()) {
      running = graph.background().begin(this::make);
      making = running;
    }
    return running;
  }

  private Made<T> make(BooleanSupplier stopped) {
    return graph.read(snapshot -> make(snapshot, stopped));
  }

  private Made<T> make(Snapshot snapshot, BooleanSupplier stopped) {
    Made<T> known = made;
    String present = version.apply(snapshot);
    if (known != null && known.version.equals(present)) {
      return known;
    }
    Made<T> fresh = new Made<>(present, work.of(snapshot, stopped));
    made = fresh;
    return fresh;
  }

  /** How it is worked out; given up, by an exception, once {@code stopped} says so. */
  public interface Work<T> {
    T of(Snapshot snapshot, BooleanSupplier stopped);
  }

  private record Made<T>(String version, T thing) {}
}
