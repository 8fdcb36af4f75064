package org.parley.server.graph;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does what takes long, one thing after another, beside the requests. */
final class Background {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  private final ThreadPoolExecutor thread;
  private volatile long began;
  private volatile boolean closed;

  Background() {
    this.thread =
        new ThreadPoolExecutor(
            1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Background::thread);
    thread.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parley-preparing");
    thread.setDaemon(true);
    return thread;
  }

  /** Does it when its turn comes; given whether to give up. */
  <T> CompletableFuture<T> begin(Function<BooleanSupplier, T> work) {
    if (closed) {
      return CompletableFuture.failedFuture(new CancellationException("The server is stopping."));
    }
    if (thread.getActiveCount() == 0) {
      began = System.nanoTime();
    }
    return CompletableFuture.supplyAsync(
        () -> {
          began = System.nanoTime();
          return work.apply(this::isClosed);
        },
        thread);
  }

  /**
   * Waits as long as one thing after another gets done, but no longer than a second for any one of
   * them; null where that is over.
   */
  <T> @Nullable T awaited(CompletableFuture<T> work) {
    while (true) {
      long seen = began;
      try {
        return work.get(Math.max(0, seen + PATIENCE - System.nanoTime()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (seen == began) {
          return null;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
      }
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends it: nobody will ask. */
  void close() {
    closed = true;
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
