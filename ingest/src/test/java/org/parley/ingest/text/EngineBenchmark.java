package org.parley.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.ingest.document.Document;

/**
 * What the text engine does alone: {@code EngineBenchmark bare|repacked DIRECTORY-OF-TEXTS}. Prints
 * the time to the first document, the live heap, and tokens a second by one thread and by two.
 */
final class EngineBenchmark {

  private EngineBenchmark() {}

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<Document> documents = documents(Path.of(arguments[1]));
    boolean bare = arguments[0].equals("bare");
    Nlp4jAnnotator annotator =
        new Nlp4jAnnotator(bare ? Engine.bare() : Engine.repacked(ModelCache.ofUser()));
    annotator.annotate(documents.get(0));
    System.out.printf(
        "%s: first document %.1f s after the JVM's start%n",
        arguments[0],
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3);
    for (int threads : new int[] {1, 1, 2}) {
      measure(annotator, documents, threads);
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "live heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }

  private static void measure(Nlp4jAnnotator annotator, List<Document> documents, int threads)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong tokens = new AtomicLong();
    AtomicLong cpu = new AtomicLong();
    long start = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<? extends Future<?>> workers =
          IntStream.range(0, threads)
              .mapToObj(i -> pool.submit(() -> work(annotator, documents, next, tokens, cpu)))
              .toList();
      for (Future<?> worker : workers) {
        worker.get();
      }
    } finally {
      pool.shutdown();
    }
    System.out.printf(
        "%d thread%s: %d tokens, %.0f a second, %.0f a CPU-second%n",
        threads,
        threads == 1 ? "" : "s",
        tokens.get(),
        tokens.get() / ((System.nanoTime() - start) / 1e9),
        tokens.get() / (cpu.get() / 1e9));
  }

  private static void work(
      Nlp4jAnnotator annotator,
      List<Document> documents,
      AtomicInteger next,
      AtomicLong tokens,
      AtomicLong cpu) {
    for (int i = next.getAndIncrement(); i < documents.size(); i = next.getAndIncrement()) {
      tokens.addAndGet(
          annotator.annotate(documents.get(i)).sentences().stream()
              .mapToInt(sentence -> sentence.tokens().size())
              .sum());
    }
    cpu.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  private static List<Document> documents(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream().map(EngineBenchmark::document).toList();
    }
  }

  private static Document document(Path file) {
    try {
      return Document.of(file.getFileName().toString(), null, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
