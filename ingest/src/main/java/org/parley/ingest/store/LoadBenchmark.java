package org.parley.ingest.store;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;

/**
 * Loads the documents of a dataset into fresh ones, by the store's batches and by Jena's own bulk
 * loaders, and prints how fast each was and what it took on disk.
 */
public final class LoadBenchmark {

  private static final int WARM_UP = 300;

  private final Base base;
  private final PrintStream out;

  private LoadBenchmark(Base base, PrintStream out) {
    this.base = base;
    this.out = out;
  }

  /** Measures with what is in the dataset in a directory, which is only read. */
  public static void run(Path dataset, Base base, PrintStream out) {
    List<DocumentGraphs> documents;
    try (Store store = Store.open(dataset, base)) {
      documents = store.documentGraphs();
    }
    new LoadBenchmark(base, out).run(documents);
  }

  private void run(List<DocumentGraphs> documents) {
    List<Quad> quads = documents.stream().flatMap(DocumentGraphs::quads).distinct().toList();
    List<DocumentGraphs> few = documents.subList(0, Math.min(WARM_UP, documents.size()));
    List<Quad> fewQuads = few.stream().flatMap(DocumentGraphs::quads).distinct().toList();
    checkAll(few);
    long nanos = System.nanoTime();
    checkAll(documents);
    out.printf(
        Locale.ROOT,
        "%d documents, %d quads; the gate checks %.0f documents/s%n",
        documents.size(),
        quads.size(),
        documents.size() / seconds(nanos));
    out.printf("%-36s %10s %10s %14s%n", "", "seconds", "quads/s", "bytes/quad");
    measure(
        "Store, %d documents a transaction".formatted(Store.BATCH),
        quads.size(),
        directory -> loadByStore(directory, few),
        directory -> loadByStore(directory, documents));
    measure("Jena, basic loader", quads, fewQuads, LoaderFactory::basicLoader);
    measure("Jena, phased loader", quads, fewQuads, LoaderFactory::phasedLoader);
    measure("Jena, parallel loader", quads, fewQuads, LoaderFactory::parallelLoader);
  }

  private static void checkAll(List<DocumentGraphs> documents) {
    Gate gate = Gate.standard();
    documents.forEach(gate::check);
  }

  private void loadByStore(Path directory, List<DocumentGraphs> documents) {
    try (Store store = Store.open(directory, base)) {
      for (int from = 0; from < documents.size(); from += Store.BATCH) {
        store.load(documents.subList(from, Math.min(from + Store.BATCH, documents.size())));
      }
    }
  }

  private void measure(
      String name,
      List<Quad> quads,
      List<Quad> few,
      BiFunction<DatasetGraph, MonitorOutput, DataLoader> loader) {
    measure(
        name,
        quads.size(),
        directory -> loadByJena(directory, few, loader),
        directory -> loadByJena(directory, quads, loader));
  }

  private static void loadByJena(
      Path directory,
      List<Quad> quads,
      BiFunction<DatasetGraph, MonitorOutput, DataLoader> loaders) {
    try (Database database = new Database(directory.resolve("tdb2"))) {
      DataLoader loader = loaders.apply(database.dataset(), (format, values) -> {});
      loader.startBulk();
      StreamRDF stream = loader.stream();
      quads.forEach(stream::quad);
      loader.finishBulk();
    }
  }

  private void measure(String name, int quads, Consumer<Path> warmUp, Consumer<Path> load) {
    inFreshDirectory(warmUp, 0);
    long empty = inFreshDirectory(directory -> Store.open(directory, base).close(), 0).bytes();
    Measure measure = inFreshDirectory(load, empty);
    out.printf(
        Locale.ROOT,
        "%-36s %10.1f %10.0f %14.0f%n",
        name,
        measure.seconds(),
        quads / measure.seconds(),
        (double) measure.bytes() / quads);
  }

  private record Measure(double seconds, long bytes) {}

  private static Measure inFreshDirectory(Consumer<Path> load, long empty) {
    try {
      Path directory = Files.createTempDirectory("parley-load");
      long nanos = System.nanoTime();
      load.accept(directory);
      double seconds = seconds(nanos);
      long bytes = sweep(directory);
      return new Measure(seconds, bytes - empty);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a directory; the length of all files that were in it. */
  private static long sweep(Path directory) throws IOException {
    long bytes = 0;
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        bytes += Files.isDirectory(path) ? 0 : Files.size(path);
        Files.delete(path);
      }
    }
    return bytes;
  }

  private static double seconds(long sinceNanos) {
    return (System.nanoTime() - sinceNanos) / 1e9;
  }
}
