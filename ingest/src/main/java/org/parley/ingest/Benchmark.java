package org.parley.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Sources;
import org.parley.ingest.store.JoiningBenchmark;
import org.parley.ingest.store.LoadBenchmark;
import org.parley.ingest.store.Store;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

/**
 * Ingests documents into a fresh dataset beside what the text engine alone does with them, and
 * loads their quads beside Jena's bulk loaders. What other programs do meanwhile shows in the times
 * by the clock, hardly in those of the processor.
 */
public final class Benchmark {

  private static final int WARM_UP = 100;
  private static final int[] THREADS = {1, 2};

  /** Of the datasets in which joining is measured. */
  private static final int[] SIZES = {1_000, 10_000, 50_000};

  private final List<String> paths;
  private final GivenDate date;
  private final PrintStream out;

  /** A benchmark over the documents at these paths. */
  public Benchmark(List<String> paths, GivenDate date, PrintStream out) {
    this.paths = List.copyOf(paths);
    this.date = date;
    this.out = out;
  }

  /**
   * Measures and prints; {@code annotator} has just been loaded. Everything is done once before.
   */
  public void run(Annotator annotator) throws IOException {
    List<Document> documents = BenchmarkDocuments.at(paths, date);
    if (documents.isEmpty()) {
      out.println("There is no English document to measure with.");
      return;
    }
    annotator.annotate(documents.get(0));
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    row("start to first document", (System.currentTimeMillis() - start) / 1000.0, "s");

    CountingAnnotator counting = new CountingAnnotator(() -> annotator);
    counting.load();
    engine(counting, documents.subList(0, Math.min(WARM_UP, documents.size())), 1);
    try (TemporaryDirectory directory = TemporaryDirectory.make()) {
      ingest(counting, documents.size(), 1, directory.path());
    }
    out.printf("%n%-28s %12s %12s %16s%n", "", "documents/s", "tokens/s", "tokens/CPU-s");
    for (int threads : THREADS) {
      Rate engine = engine(counting, documents, threads);
      print("engine alone, threads: " + threads, engine);
      try (TemporaryDirectory directory = TemporaryDirectory.make()) {
        Rate whole = ingest(counting, documents.size(), threads, directory.path());
        print("ingest, threads: " + threads, whole);
        print("  ratio", whole.to(engine));
        if (threads == THREADS[THREADS.length - 1]) {
          out.println();
          LoadBenchmark.run(directory.path(), Base.DEFAULT, out);
        }
      }
    }
  }

  /** Reads the documents into a dataset, and measures what joining copies of them costs. */
  public void joining(Annotator annotator) throws IOException {
    CountingAnnotator counting = new CountingAnnotator(() -> annotator);
    counting.load();
    try (TemporaryDirectory read = TemporaryDirectory.make();
        TemporaryDirectory joined = TemporaryDirectory.make()) {
      ingest(counting, 1, THREADS[THREADS.length - 1], read.path());
      JoiningBenchmark.run(read.path(), Base.DEFAULT, SIZES, joined.path(), out);
    }
  }

  private Sources sources() throws IOException {
    return Sources.of(paths, System.in, date);
  }

  /** Each a second. */
  private record Rate(double documents, double tokens, double tokensOfProcessor) {

    Rate to(Rate other) {
      return new Rate(
          documents / other.documents,
          tokens / other.tokens,
          tokensOfProcessor / other.tokensOfProcessor);
    }
  }

  private static Rate engine(CountingAnnotator annotator, List<Document> documents, int threads) {
    return rate(
        annotator, documents.size(), () -> SideBySide.run(threads, documents, annotator::annotate));
  }

  private Rate ingest(CountingAnnotator annotator, int documents, int threads, Path directory)
      throws IOException {
    Ingestion.Settings settings = new Ingestion.Settings(threads, Store.BATCH, directory, true);
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      // What a dataset begins with is no matter of the documents.
      ingestion(store, settings)
          .run(Sources.of(List.of(), System.in, date), () -> annotator, summary -> {});
      Sources sources = sources();
      return rate(
          annotator,
          documents,
          () -> ingestion(store, settings).run(sources, () -> annotator, summary -> {}));
    }
  }

  private static Ingestion ingestion(Store store, Ingestion.Settings settings) {
    return new Ingestion(store, Base.DEFAULT, Authority.standard(), settings);
  }

  private static Rate rate(CountingAnnotator annotator, int documents, Runnable work) {
    long tokens = annotator.tokens();
    long processor = processorNanos();
    long begin = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    double ofProcessor = (processorNanos() - processor) / 1e9;
    long read = annotator.tokens() - tokens;
    return new Rate(documents / seconds, read / seconds, read / ofProcessor);
  }

  /** Time that all threads of this process, the collector's too, had of a processor. */
  private static long processorNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void print(String name, Rate rate) {
    out.printf(
        Locale.ROOT,
        "%-28s %,12.2f %,12.2f %,16.2f%n",
        name,
        rate.documents(),
        rate.tokens(),
        rate.tokensOfProcessor());
  }

  private void row(String name, double value, String unit) {
    out.printf(Locale.ROOT, "%-28s %12.1f %s%n", name, value, unit);
  }
}
