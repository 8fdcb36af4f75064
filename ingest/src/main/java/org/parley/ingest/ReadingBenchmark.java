package org.parley.ingest;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.Document;
import org.parley.ingest.text.AnnotatedText;
import org.parley.ingest.text.Annotator;

/**
 * Measures reading without writing: what extraction adds to the text engine, what a second thread
 * brings, how even the time is among documents, and the live heap.
 */
public final class ReadingBenchmark {

  private static final int ROUNDS = 3;

  /** A few tokens take as long as they take; that says nothing of long documents. */
  private static final int LEAST_TOKENS = 50;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<Document> documents;
  private final Annotator annotator;
  private final Pipeline pipeline;
  private final PrintStream out;

  /**
   * How fast documents were read by one thread.
   *
   * @param bySecond documents a second by the clock
   * @param byProcessorSecond documents a second that the thread had of a processor
   */
  public record Speed(double bySecond, double byProcessorSecond) {}

  public ReadingBenchmark(List<Document> documents, Annotator annotator, PrintStream out) {
    this.documents = List.copyOf(documents);
    this.annotator = annotator;
    this.pipeline = new Pipeline(annotator, Authority.standard());
    this.out = out;
  }

  /** Reads all documents several times, after once that doesn't count, and prints. */
  public Speed run() {
    documents.forEach(pipeline::read);
    List<Times> times = documents.stream().map(this::times).toList();
    long tokens = times.stream().mapToLong(Times::tokens).sum();
    out.printf(Locale.ROOT, "reading, %,d documents, %,d tokens%n", documents.size(), tokens);
    out.printf("%-32s %12s %12s %16s%n", "", "documents/s", "tokens/s", "tokens/CPU-s");
    print("engine alone, threads: 1", rate(1, annotator::annotate), tokens);
    Speed one = rate(1, pipeline::read);
    print("whole reading, threads: 1", one, tokens);
    print("engine alone, threads: 2", rate(2, annotator::annotate), tokens);
    Speed two = rate(2, pipeline::read);
    print("whole reading, threads: 2", two, tokens);
    row("two threads, of one", two.bySecond() / one.bySecond(), "times, by the clock");
    long engine = times.stream().mapToLong(Times::engine).sum();
    long extraction = times.stream().mapToLong(Times::extraction).sum();
    row("extraction, of the engine's time", 100.0 * extraction / engine, "%");
    evenness(times);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    row("live heap", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB");
    return one;
  }

  /** The best of several rounds, in nanoseconds of the processor. */
  private record Times(String id, long tokens, long engine, long extraction) {

    double byToken() {
      return (double) (engine + extraction) / tokens;
    }
  }

  private Times times(Document document) {
    long engine = Long.MAX_VALUE;
    long extraction = Long.MAX_VALUE;
    long tokens = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long begin = CLOCK.getCurrentThreadCpuTime();
      AnnotatedText text = annotator.annotate(document);
      long annotated = CLOCK.getCurrentThreadCpuTime();
      pipeline.read(text);
      long read = CLOCK.getCurrentThreadCpuTime();
      engine = Math.min(engine, annotated - begin);
      extraction = Math.min(extraction, read - annotated);
      tokens = text.sentences().stream().mapToLong(it -> it.tokens().size()).sum();
    }
    return new Times(document.id(), tokens, engine, extraction);
  }

  private Speed rate(int threads, Consumer<Document> work) {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      all.addAll(documents);
    }
    AtomicLong processor = new AtomicLong();
    long begin = System.nanoTime();
    SideBySide.run(
        threads,
        all,
        document -> {
          long before = CLOCK.getCurrentThreadCpuTime();
          work.accept(document);
          processor.addAndGet(CLOCK.getCurrentThreadCpuTime() - before);
        });
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new Speed(all.size() / seconds, all.size() / (processor.get() / 1e9));
  }

  private void evenness(List<Times> times) {
    List<Times> counted = times.stream().filter(it -> it.tokens() >= LEAST_TOKENS).toList();
    double[] byToken = counted.stream().mapToDouble(Times::byToken).sorted().toArray();
    if (byToken.length > 0) {
      double slowest = byToken[byToken.length - 1];
      double median = byToken[byToken.length / 2];
      row("slowest document, of the median", slowest / median, "times, by token");
      row("  by extraction alone", slowest(counted), "times, by token");
    }
  }

  private static double slowest(List<Times> times) {
    double[] byToken =
        times.stream().mapToDouble(it -> (double) it.extraction() / it.tokens()).sorted().toArray();
    return byToken[byToken.length - 1] / byToken[byToken.length / 2];
  }

  private void print(String name, Speed speed, long tokens) {
    double each = (double) tokens / documents.size();
    out.printf(
        Locale.ROOT,
        "%-32s %,12.2f %,12.0f %,16.0f%n",
        name,
        speed.bySecond(),
        speed.bySecond() * each,
        speed.byProcessorSecond() * each);
  }

  private void row(String name, double value, String unit) {
    out.printf(Locale.ROOT, "%-32s %12.1f %s%n", name, value, unit);
  }
}
