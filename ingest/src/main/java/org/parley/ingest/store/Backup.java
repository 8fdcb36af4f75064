package org.parley.ingest.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.parley.ontology.Base;

/**
 * A dataset in a directory of its own, as it was at one moment: the graph as N-Quads, and all files
 * beside it. It is made beside a server that goes on serving, read back, and has its name only when
 * it is whole.
 */
public final class Backup {

  /** The graph and the register. */
  static final String QUADS = "dataset.nq.gz";

  /** What can be made again, and what is nobody's but of who runs. */
  private static final Set<String> LEFT_OUT =
      Set.of("tdb2", "text-index", "text-index.version", "dumps", "rebuild", "writing.lock");

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /** How many quads, and how many bytes the files have. */
  public record Summary(long quads, long bytes) {}

  private Backup() {}

  /**
   * Makes a backup.
   *
   * @param target a directory that is not there yet
   * @throws StoreException where it is, there is no dataset, the disk is too small, or what was
   *     written is not what there is
   */
  public static Summary make(Path dataset, Path target, Base base) {
    Path partial = partial(target);
    Path copy = partial.resolve("copy");
    try {
      Files.createDirectories(partial);
      copyFiles(dataset, partial, copy);
      Contents contents;
      long version;
      try (Store store = Store.unlogged(copy, partial, Readings.of(partial), base)) {
        contents = store.read(quads -> write(quads.find(), partial.resolve(QUADS)));
        version = store.version();
      }
      Generations.delete(copy);
      same(contents, read(partial.resolve(QUADS)), "The backup was written");
      new Manifest(
              Manifest.FORMAT,
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
              version,
              contents.quads(),
              contents.sum(),
              Manifest.filesIn(partial))
          .write(partial);
      Manifest.checked(partial);
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      return new Summary(contents.quads(), bytes(target));
    } catch (IOException | UncheckedIOException | RuntimeIOException | InternalError e) {
      throw failed("made", target, e);
    } finally {
      Generations.delete(partial);
    }
  }

  /**
   * Makes a dataset of a backup.
   *
   * @param dataset a directory that is not there yet
   * @throws StoreException where it is, or the backup is damaged
   */
  public static Summary restore(Path backup, Path dataset, Base base) {
    Manifest manifest = Manifest.checked(backup);
    Path partial = partial(dataset);
    try {
      Generations.copy(backup, partial);
      Files.delete(partial.resolve(Manifest.NAME));
      Path quads = partial.resolve(QUADS);
      try (Database database = new Database(partial.resolve("tdb2"))) {
        load(database, quads);
        Contents contents = database.read(found -> Contents.of(found.find()));
        if (contents.quads() != manifest.quads() || !contents.sum().equals(manifest.sum())) {
          throw new StoreException(
              "What was restored is not what was backed up: %,d quads of %,d."
                  .formatted(contents.quads(), manifest.quads()),
              null);
        }
      }
      Files.delete(quads);
      try (Store store = Store.unlogged(partial, partial, Readings.of(partial), base)) {
        store.version();
      }
      Files.move(partial, dataset, StandardCopyOption.ATOMIC_MOVE);
      return new Summary(manifest.quads(), bytes(dataset));
    } catch (IOException | UncheckedIOException | RuntimeIOException | InternalError e) {
      throw failed("restored", dataset, e);
    } finally {
      Generations.delete(partial);
    }
  }

  /** While nobody writes, all files together are the dataset at one moment. */
  private static void copyFiles(Path dataset, Path partial, Path copy) throws IOException {
    try (WriteLock lock = new WriteLock(dataset)) {
      if (!Files.isDirectory(dataset.resolve("tdb2"))) {
        throw new StoreException("There is no dataset in " + dataset + ".", null);
      }
      take(lock);
      Path current =
          new Generations(dataset.resolve("tdb2"))
              .current()
              .orElseThrow(() -> new StoreException("There is no dataset in " + dataset, null));
      long needed = bytes(current);
      long free = Files.getFileStore(partial).getUsableSpace();
      if (free < needed + needed / 2) {
        throw new StoreException(
            "Not enough room for a backup at %s: %,d bytes are free; it may take %,d meanwhile."
                .formatted(partial.getParent(), free, needed + needed / 2),
            null);
      }
      Generations.copy(current, copy.resolve("tdb2").resolve("Data-0001"));
      try (Stream<Path> files = Files.list(dataset)) {
        for (Path file : files.toList()) {
          if (!LEFT_OUT.contains(file.getFileName().toString())) {
            Generations.copy(file, partial.resolve(file.getFileName().toString()));
          }
        }
      }
    }
  }

  private static void take(WriteLock lock) {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        lock.take();
        return;
      } catch (StoreException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  private static Contents write(Iterator<Quad> quads, Path file) {
    Contents contents = new Contents();
    try (OutputStream stream = new FastGzip(Files.newOutputStream(file))) {
      StreamRDF out = StreamRDFWriter.getWriterStream(stream, Lang.NQUADS);
      out.start();
      quads.forEachRemaining(
          quad -> {
            contents.add(quad);
            out.quad(quad);
          });
      out.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static Contents read(Path file) throws IOException {
    Contents contents = new Contents();
    parse(
        file,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            contents.add(quad);
          }

          @Override
          public void triple(Triple triple) {
            contents.add(Quad.create(Quad.defaultGraphIRI, triple));
          }
        });
    return contents;
  }

  /** Blank nodes keep their labels, so that what names them elsewhere still does. */
  private static void parse(Path file, StreamRDF into) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      RDFParser.source(stream)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelEncoded())
          .parse(into);
    }
  }

  private static void load(Database database, Path quads) throws IOException {
    var loader = LoaderFactory.phasedLoader(database.dataset(), (format, arguments) -> {});
    loader.startBulk();
    try {
      parse(quads, loader.stream());
      loader.finishBulk();
    } catch (RuntimeException | IOException e) {
      loader.finishException(
          e instanceof RuntimeException r ? r : new UncheckedIOException((IOException) e));
      throw e;
    }
  }

  private static void same(Contents one, Contents other, String what) {
    if (one.quads() != other.quads() || !one.sum().equals(other.sum())) {
      throw new StoreException(
          "%s, but reads back otherwise: %,d quads, not %,d."
              .formatted(what, other.quads(), one.quads()),
          null);
    }
  }

  private static Path partial(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      throw new StoreException(
          absolute + " is there already, and is left as it is: name another directory.", null);
    }
    Path partial = absolute.resolveSibling(absolute.getFileName() + ".partial");
    Generations.delete(partial);
    return partial;
  }

  /** A full disk shows as an internal error where a file is mapped into memory. */
  private static StoreException failed(String what, Path target, Throwable e) {
    Path there = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), target);
    return new StoreException(
        "Nothing was %s at %s: %s %s".formatted(what, target, told(e), new Room(there).told()), e);
  }

  /** What the file system said, without the names of what passed it on. */
  private static String told(Throwable e) {
    Throwable first = e;
    while (first.getCause() instanceof IOException cause) {
      first = cause;
    }
    return first.getMessage() + ".";
  }

  private static long bytes(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
