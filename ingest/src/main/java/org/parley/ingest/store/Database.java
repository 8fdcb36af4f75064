package org.parley.ingest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 database and its transactions. A write transaction is committed or the database is opened
 * anew: in this version of Jena an aborted one leaves a node table that later writes corrupt
 * (GH-3877).
 */
final class Database implements AutoCloseable {

  /** TDB2 shares one connection among all in a process that name the same directory. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final Generations generations;
  private volatile DatasetGraph dataset;
  private volatile Optional<Path> opened = Optional.empty();

  Database(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
    this.generations = new Generations(this.directory);
    if (!OPEN.add(this.directory)) {
      throw new StoreException(
          "The dataset in " + directory + " is already open: close it before opening it again.",
          null);
    }
    try {
      Files.createDirectories(this.directory);
      this.dataset = connect();
    } catch (IOException e) {
      OPEN.remove(this.directory);
      throw new StoreException("The directory " + directory + " cannot be made: " + e, e);
    } catch (RuntimeException e) {
      OPEN.remove(this.directory);
      throw e;
    }
  }

  <T> T read(Function<DatasetGraph, T> reader) {
    DatasetGraph current = dataset;
    current.begin(TxnType.READ);
    try {
      return reader.apply(current);
    } finally {
      current.end();
    }
  }

  /**
   * Whatever can fail by what it is given must have been done before: this is for changes that are
   * known to be good.
   */
  synchronized <T> T write(Function<DatasetGraph, T> change) {
    DatasetGraph current = dataset;
    current.begin(TxnType.WRITE);
    try {
      T result = change.apply(current);
      current.commit();
      current.end();
      return result;
    } catch (Throwable e) {
      reopenAfter(e, current);
      throw e;
    }
  }

  /** False if it was made anew since: what is written here would be lost. */
  boolean isCurrent() {
    return generations.current().equals(opened);
  }

  /** For Jena's bulk loaders, which see to their own transactions. */
  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    if (OPEN.remove(directory)) {
      TDBInternal.expel(dataset);
    }
  }

  private void reopenAfter(Throwable failure, DatasetGraph failed) {
    try {
      failed.abort();
      failed.end();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    try {
      TDBInternal.expel(failed, true);
      dataset = connect();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private DatasetGraph connect() {
    try {
      DatasetGraph connected = DatabaseMgr.connectDatasetGraph(Location.create(directory));
      connected.getContext().set(TDB2.symUnionDefaultGraph, true);
      // Nobody else has it open: what was made anew has taken the place of what is still there.
      generations.removeSuperseded();
      opened = generations.current();
      return connected;
    } catch (DBOpEnvException e) {
      // What stands in the way is outside: the lock of another process, as a rule.
      throw new InUseException(
          "The dataset in %s is in use by another process: stop the server or the other run that has it open, then try again. (%s)"
              .formatted(directory, e.getMessage()),
          e);
    }
  }
}
