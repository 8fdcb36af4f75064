package org.parley.server.discovery;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;

/**
 * All graphs in a file, but for the full texts and the history: made once for a version of the
 * dataset, when somebody asks, in a thread of its own.
 */
final class Dump implements AutoCloseable {

  static final String PATH = "/dataset/dump.nq.gz";

  private static final String SUFFIX = ".nq.gz";
  private static final long WAIT_SECONDS = 10;

  private final PublicGraph graph;
  private final Path directory;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "parley-dump");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean closed;
  private @Nullable Making making;

  Dump(PublicGraph graph, Path directory) {
    this.graph = graph;
    this.directory = directory;
  }

  /**
   * A file, and what tells it from that of another version.
   *
   * @param version of the dataset
   */
  record Made(Path file, String version) {}

  private record Making(String version, CompletableFuture<Path> file) {}

  /**
   * The file of the dataset as it is.
   *
   * @throws TimeoutException where it is still being written
   * @throws IOException where it cannot be written
   */
  Made now() throws IOException, TimeoutException {
    String version = graph.version();
    try {
      return new Made(begun(version).get(WAIT_SECONDS, TimeUnit.SECONDS), version);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  private synchronized CompletableFuture<Path> begun(String version) {
    Making known = making;
    if (known == null
        || !known.version.equals(version)
        || known.file.isCompletedExceptionally()
        || (known.file.isDone() && !Files.exists(known.file.join()))) {
      known = new Making(version, CompletableFuture.supplyAsync(() -> written(version), writer));
      making = known;
    }
    return known.file;
  }

  /** A file that was written before is good as long as its version is. */
  private Path written(String version) {
    Path file = directory.resolve("dataset-" + version.replaceAll("[^A-Za-z0-9-]", "_") + SUFFIX);
    if (!version.isEmpty() && Files.exists(file)) {
      return file;
    }
    Path unfinished = directory.resolve("dataset.unfinished");
    try {
      Files.createDirectories(directory);
      try (OutputStream out = compressed(Files.newOutputStream(unfinished))) {
        graph.read(snapshot -> write(snapshot, out));
      }
      forgetOthers(file);
      return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unfinished.toFile().delete();
    }
  }

  private static OutputStream compressed(OutputStream file) throws IOException {
    return new BufferedOutputStream(
        new GZIPOutputStream(file, 1 << 16) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        },
        1 << 16);
  }

  private long write(Snapshot snapshot, OutputStream out) {
    Base base = snapshot.addresses().base();
    String texts = base.iri() + "text/";
    Set<String> apart = Set.of(base.historyGraph());
    StreamRDF writing = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
    writing.start();
    long written = 0;
    Iterator<Quad> quads = snapshot.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      if (closed) {
        throw new IllegalStateException("The server stops.");
      }
      Quad quad = quads.next();
      String name = quad.getGraph().toString();
      if (!name.startsWith(texts) && !apart.contains(name)) {
        writing.quad(quad);
        written++;
      }
    }
    writing.finish();
    return written;
  }

  /** Whoever is being sent one reads it to its end nevertheless. */
  private void forgetOthers(Path kept) throws IOException {
    List<Path> others;
    try (Stream<Path> files = Files.list(directory)) {
      others =
          files.filter(file -> file.toString().endsWith(SUFFIX) && !file.equals(kept)).toList();
    }
    for (Path other : others) {
      Files.deleteIfExists(other);
    }
  }

  @Override
  public void close() {
    closed = true;
    writer.shutdown();
    try {
      writer.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
