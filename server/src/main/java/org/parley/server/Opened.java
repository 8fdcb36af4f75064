package org.parley.server;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.server.kept.DamagedStore;
import org.parley.server.kept.Readers;
import org.parley.server.kept.Room;
import org.parley.server.kept.StoreCheck;

/**
 * A dataset whose database was looked at and whose text index is current.
 *
 * @param builder of a server that has the configuration's services
 */
record Opened(
    Configuration configuration,
    DatasetGraph database,
    TextIndexState index,
    FusekiServer.Builder builder,
    DatasetGraphText dataset) {

  /** How Jena says that another process has it. */
  private static final Pattern LOCKED = Pattern.compile("\\block(ed)?\\b");

  private static final String QUERY_SERVICE = "/sparql";

  /** So that a big database on a slow disk does not keep a server from starting. */
  private static final Duration LOOKS_FOR = Duration.ofSeconds(2);

  /**
   * Looks at the database, and makes its text index anew where that is out of date or not whole.
   *
   * @throws CannotServe where the dataset is absent, in use elsewhere, damaged or misconfigured
   */
  static Opened of(Settings settings, Consumer<String> progress) {
    Configuration configuration = Configuration.of(settings);
    DatasetGraph database = open(configuration.database());
    try {
      Set<Quad> seen = StoreCheck.look(database, LOOKS_FOR);
      Txn.calculateRead(database, () -> Readers.notice(database, settings.base()))
          .ifPresent(progress);
      TextIndexState index = TextIndexState.of(configuration, database, settings.base());
      boolean current = index.current() && whole(configuration, seen, progress);
      if (!current) {
        index.clear();
      }
      FusekiServer.Builder builder = FusekiServer.create().parseConfig(configuration.model());
      if (!(builder.getDataset(QUERY_SERVICE) instanceof DatasetGraphText dataset)) {
        throw new CannotServe(
            "The configuration must offer a text dataset as the service " + QUERY_SERVICE + ".");
      }
      if (!current) {
        fill(dataset, settings, progress);
        index.recordCurrent();
      }
      return new Opened(configuration, database, index, builder, dataset);
    } catch (DamagedStore e) {
      TDBInternal.expel(database, true);
      throw damaged(configuration.database(), e);
    }
  }

  /** The index of a database that was made anew beside the server. */
  void renewIndex(Consumer<String> progress) {
    index.forget();
    TextIndexing.refill(dataset, progress);
    index.recordCurrent();
  }

  void close() {
    dataset.getTextIndex().close();
    // The database remembers the index it was opened with, so it has to go with it.
    TDBInternal.expel(database, true);
  }

  private static boolean whole(
      Configuration configuration, Set<Quad> seen, Consumer<String> progress) {
    Optional<String> problem = TextIndexCheck.problem(configuration, seen);
    problem.ifPresent(
        what -> progress.accept("The text index is not whole (" + what + "): it is made anew."));
    return problem.isEmpty();
  }

  private static void fill(DatasetGraphText dataset, Settings settings, Consumer<String> progress) {
    try {
      TextIndexing.fill(dataset, progress);
    } catch (TextIndexException | UncheckedIOException e) {
      throw new CannotServe(
          String.format(
              Locale.ROOT,
              "The text index cannot be made in %s, where %,d bytes are free: %s",
              settings.dataset(),
              new Room(settings.dataset()).free(),
              e.getMessage()),
          e);
    }
  }

  private static DatasetGraph open(Path database) {
    if (!Files.isDirectory(database)) {
      throw new CannotServe(
          "There is no dataset at "
              + database
              + ". Ingest a document first, or name another directory with --dataset.");
    }
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(database));
    } catch (JenaException e) {
      if (!LOCKED.matcher(String.valueOf(e.getMessage())).find()) {
        throw damaged(database, e);
      }
      throw new CannotServe(
          "The dataset at "
              + database
              + " cannot be opened: "
              + e.getMessage()
              + ". If another process has it, such as an ingest, wait until that has ended.",
          e);
    }
  }

  private static CannotServe damaged(Path database, RuntimeException problem) {
    return new CannotServe(
        "The database at "
            + database
            + " is damaged: "
            + problem.getMessage()
            + ". Nothing of it was changed. Restore a backup with 'parley restore', or keep its"
            + " files and try 'parley rebuild', which needs the documents' texts alone.",
        problem);
  }
}
