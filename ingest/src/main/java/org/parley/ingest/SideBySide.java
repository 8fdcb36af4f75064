package org.parley.ingest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Does the same with each of many by several threads. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * What is made of each, in their order.
   *
   * @throws java.util.concurrent.CompletionException as {@link #run} does
   */
  public static <T, R> List<R> map(
      int threads, List<T> all, Function<? super T, ? extends R> work) {
    AtomicReferenceArray<R> made = new AtomicReferenceArray<>(all.size());
    List<Integer> places = IntStream.range(0, all.size()).boxed().toList();
    run(threads, places, i -> made.set(i, work.apply(all.get(i))));
    return places.stream().<R>map(made::get).toList();
  }

  /** In no order. Returns when all is done, or throws what one of the threads threw. */
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
