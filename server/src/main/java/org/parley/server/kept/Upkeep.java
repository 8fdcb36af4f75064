package org.parley.server.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.IO_DB;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the database's files while it is served: compacts them off-hours, and goes over to a
 * database that was made anew beside it. At that moment what is read is read to its end, and what
 * comes waits for it.
 */
public final class Upkeep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LOOK_EVERY_SECONDS = 2;

  /** The copy is smaller than the original, as a rule; this leaves some air. */
  private static final double ROOM = 1.1;

  private final DatasetGraphSwitchable database;
  private final Path directory;
  private final DatasetLock lock;
  private final Runnable renewed;
  private final Figures figures;
  private final Consumer<String> progress;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "upkeep");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to look after it.
   *
   * @param renewed done, while nobody writes, when another database has been taken up
   * @param progress told what was done
   */
  public Upkeep(
      DatasetGraph database,
      DatasetLock lock,
      Schedule schedule,
      Runnable renewed,
      Figures figures,
      Consumer<String> progress) {
    if (!(database instanceof DatasetGraphSwitchable switchable)) {
      throw new IllegalArgumentException("The dataset must be a TDB2 database.");
    }
    this.database = switchable;
    this.directory = switchable.getContainerPath();
    this.lock = lock;
    this.renewed = renewed;
    this.figures = figures;
    this.progress = progress;
    clock.scheduleWithFixedDelay(
        this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    schedule
        .compactAt()
        .ifPresent(
            time ->
                clock.scheduleAtFixedRate(
                    this::compactInTime,
                    Schedule.until(time, LocalDateTime.now()).toSeconds(),
                    Duration.ofDays(1).toSeconds(),
                    TimeUnit.SECONDS));
  }

  /** Goes over to the newest database, if another one was made; for who holds the lock. */
  public void takeUp() {
    Location newest = newest();
    if (newest.equals(location(database.get()))) {
      return;
    }
    goOverTo(newest);
    renewed.run();
    progress.accept("The dataset was made anew: serving it as it is now.");
  }

  /**
   * Between two moments of reading: a transaction that began on the one and ended on the other
   * would never end.
   */
  private void goOverTo(Location newest) {
    DatasetGraphTDB next = StoreConnection.connectCreate(newest).getDatasetGraphTDB();
    DatasetGraph old = database.get();
    next.getContext().putAll(old.getContext());
    database.startExclusiveMode();
    try {
      database.set(next);
    } finally {
      database.finishExclusiveMode();
    }
    Location left = location(old);
    StoreConnection.release(left);
    remove(IO_DB.asPath(left));
  }

  /**
   * Rewrites the files without what is no longer needed.
   *
   * @return empty where somebody else writes
   * @throws IllegalStateException where the disk has too little room
   */
  public Optional<Compaction> compact() {
    return lock.hold(
        PATIENCE,
        () -> {
          takeUp();
          return compacted();
        });
  }

  /**
   * As Jena does it, but that who reads ends before the files are changed under him: Jena's own
   * waits for ever where somebody always reads.
   */
  private Compaction compacted() {
    Location current = location(database.get());
    long before = bytes(IO_DB.asPath(current));
    long free = directory.toFile().getUsableSpace();
    if (free < before * ROOM) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Not compacted: %,d bytes are free on the disk, and the copy may take %,d.",
              free,
              before));
    }
    long begun = System.nanoTime();
    Path next =
        directory.resolve(
            String.format(
                Locale.ROOT,
                "Data-%04d",
                number(IO_DB.asPath(current).getFileName().toString()) + 1));
    // Jena deletes a directory of such a name at the next start.
    Path unfinished = directory.resolve(next.getFileName() + "-tmp");
    try {
      copy(unfinished);
      Files.move(unfinished, next, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(unfinished);
    }
    goOverTo(IO_DB.asLocation(next));
    Compaction done = new Compaction(before, bytes(next), (System.nanoTime() - begun) / 1e9);
    figures.compacted(done);
    progress.accept(
        String.format(
            Locale.ROOT,
            "Compacted the database from %,d to %,d bytes in %.1f s.",
            done.before(),
            done.after(),
            done.seconds()));
    return done;
  }

  private void copy(Path unfinished) throws IOException {
    remove(unfinished);
    Files.createDirectories(unfinished);
    Location location = IO_DB.asLocation(unfinished);
    DatasetGraph copy = StoreConnection.connectCreate(location).getDatasetGraphTDB();
    try {
      CopyDSG.copy(database.get(), copy);
    } finally {
      StoreConnection.internalExpel(location, true);
    }
  }

  private void compactInTime() {
    try {
      if (compact().isEmpty()) {
        LOG.warn("Not compacted: another process writes to the dataset.");
      }
    } catch (RuntimeException e) {
      LOG.error("The database was not compacted: {}", e.getMessage(), e);
    }
  }

  private void look() {
    try {
      if (!newest().equals(location(database.get()))) {
        // While a rebuild still has the lock, the next look will do.
        lock.hold(
            Duration.ZERO,
            () -> {
              takeUp();
              return true;
            });
      }
    } catch (RuntimeException e) {
      LOG.error("The dataset that was made anew could not be taken up: {}", e.getMessage(), e);
    }
  }

  private static void remove(Path directory) {
    if (Files.exists(directory)) {
      IO.deleteAll(directory);
    }
  }

  private Location newest() {
    // Not by Jena's own means, which fail at a compaction that is under way.
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Data-\\d{4,}"))
          .max(Comparator.comparingLong(file -> number(file.getFileName().toString())))
          .map(IO_DB::asLocation)
          .orElseThrow(() -> new IllegalStateException("There is no database in " + directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(String generation) {
    return Long.parseLong(generation.substring("Data-".length()));
  }

  private static Location location(DatasetGraph database) {
    return ((DatasetGraphTDB) database).getLocation();
  }

  static long bytes(Path directory) {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
