package org.parley.ingest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does the same with each of many by several threads, in no order. */
public final class SideBySide {

  private SideBySide() {}

  /** Returns when all is done, or throws what one of the threads threw. */
  public static <T> void run(int threads, List<T> all, Consumer<? super T> work) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CompletableFuture<?>[] workers =
          IntStream.range(0, threads)
              .mapToObj(i -> CompletableFuture.runAsync(() -> takeFrom(all, next, work), pool))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(workers).join();
    } finally {
      pool.shutdown();
    }
  }

  private static <T> void takeFrom(List<T> all, AtomicInteger next, Consumer<? super T> work) {
    for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
      work.accept(all.get(i));
    }
  }
}
