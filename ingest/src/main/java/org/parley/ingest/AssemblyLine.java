package org.parley.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.document.Received;

/**
 * Works on documents by several threads and hands over what became of them in the order of their
 * sources. No more than a few documents a thread are underway at a time, whatever the sources hold.
 */
final class AssemblyLine {

  private static final int DOCUMENTS_A_THREAD = 16;

  /** Deep sentences make deep recursion. */
  private static final long STACK = 16L << 20;

  private final int threads;
  private final Supplier<Desk> desks;
  private final Predicate<Document> held;
  private final BlockingQueue<Future<Optional<Outcome>>> underway;
  private @Nullable Desk desk;

  /**
   * A line to be run once.
   *
   * @param desks asked once, when there is a first document to work on
   * @param held whether a document need not be read again
   */
  AssemblyLine(int threads, Supplier<Desk> desks, Predicate<Document> held) {
    this.threads = threads;
    this.desks = desks;
    this.held = held;
    this.underway = new ArrayBlockingQueue<>(threads * DOCUMENTS_A_THREAD);
  }

  void run(DocumentSource sources, Consumer<Outcome> action) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, named("reader"));
    ExecutorService feeder = Executors.newSingleThreadExecutor(named("source"));
    try {
      Future<?> fed = feeder.submit(() -> feed(sources, workers));
      for (Optional<Outcome> next = next(); next.isPresent(); next = next()) {
        action.accept(next.get());
      }
      result(fed);
    } finally {
      feeder.shutdownNow();
      workers.shutdownNow();
    }
  }

  private Optional<Outcome> next() {
    try {
      return result(underway.take());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void feed(DocumentSource sources, ExecutorService workers) {
    try {
      sources.forEach(received -> put(begin(received, workers)));
    } finally {
      put(CompletableFuture.completedFuture(Optional.empty()));
    }
  }

  private Future<Optional<Outcome>> begin(Received received, ExecutorService workers) {
    if (received instanceof Received.Refused refused) {
      return CompletableFuture.completedFuture(Optional.of(SetAside.of(refused)));
    }
    Received.Accepted accepted = (Received.Accepted) received;
    if (held.test(accepted.document())) {
      return CompletableFuture.completedFuture(Optional.of(new Outcome.Held()));
    }
    Desk working = desk == null ? desks.get() : desk;
    desk = working;
    return workers.submit(() -> Optional.of(working.work(accepted)));
  }

  private void put(Future<Optional<Outcome>> outcome) {
    try {
      underway.put(outcome);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  private static IllegalStateException interrupted() {
    Thread.currentThread().interrupt();
    return new IllegalStateException("The run was interrupted.");
  }

  private static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(null, task, name + "-" + number.incrementAndGet(), STACK);
      thread.setDaemon(true);
      return thread;
    };
  }
}
