package org.parley.ingest.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesN;
import org.apache.jena.rdfpatch.changes.RDFChangesWrapper;
import org.apache.jena.rdfpatch.system.DatasetGraphRealChanges;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.history.ChangeLog;
import org.parley.ingest.history.Draft;
import org.parley.ingest.history.Part;

/**
 * Ties the change log to transactions. The file of a transaction is on disk before it is committed
 * and gets its name after; the transaction itself tells its number. So there is never a file of
 * what was not committed, and what a crash left between the two is made good by the next that
 * writes.
 */
final class Recorder implements AutoCloseable {

  private final Database database;
  private final Graphs graphs;
  private final ChangeLog log;
  private final WriteLock lock;
  private final boolean logging;
  private String command = "";
  private Instant began = Instant.now();
  private @Nullable Part last;

  /**
   * A recorder of what is written to a dataset.
   *
   * @param logging whether there is a log; not of a dataset that is made anew beside another
   */
  Recorder(Path dataset, Database database, Graphs graphs, boolean logging) {
    this.logging = logging;
    this.database = database;
    this.graphs = graphs;
    this.log = new ChangeLog(dataset.resolve("changes"));
    this.lock = new WriteLock(dataset);
  }

  ChangeLog log() {
    return log;
  }

  /**
   * What is written from now on is another update.
   *
   * @throws StoreException if another process writes
   */
  void begin(String newCommand) {
    claim();
    command = newCommand;
    began = Instant.now();
    last = null;
  }

  /**
   * Writes in one transaction.
   *
   * @param change given the dataset whose changes are logged, and the history, which are not
   */
  <T> T write(BiFunction<DatasetGraph, History, T> change) {
    Draft[] draft = new Draft[1];
    try {
      T result = database.write(dataset -> recorded(dataset, change, draft));
      if (draft[0] != null && !draft[0].isEmpty()) {
        last = draft[0].part();
        log.publish(draft[0].part());
      }
      return result;
    } catch (RuntimeException | Error e) {
      if (draft[0] != null && !draft[0].part().equals(last)) {
        draft[0].discard();
      }
      throw e;
    }
  }

  private <T> T recorded(
      DatasetGraph dataset, BiFunction<DatasetGraph, History, T> change, Draft[] made) {
    History history = new History(dataset, graphs);
    if (!logging) {
      return change.apply(dataset, history);
    }
    Part known = history.last();
    Draft draft = log.draft(last == null ? new Part(known.update() + 1, 1) : last.next());
    made[0] = draft;
    Touched touched = new Touched(graphs);
    T result = change.apply(watched(dataset, draft, touched), history);
    if (!draft.isEmpty()) {
      draft.seal();
      history.record(draft.part(), command, began, touched, draft.added(), draft.removed());
    }
    return result;
  }

  private DatasetGraph watched(DatasetGraph dataset, Draft draft, Touched touched) {
    RDFChangesN both = new RDFChangesN(List.of(draft, touched));
    return new DatasetGraphRealChanges(
        RDFPatchOps.changes(
            dataset,
            new RDFChangesWrapper(both) {
              @Override
              public void add(Node graph, Node subject, Node property, Node object) {
                if (isContent(graph, subject)) {
                  super.add(graph, subject, property, object);
                }
              }

              @Override
              public void delete(Node graph, Node subject, Node property, Node object) {
                if (isContent(graph, subject)) {
                  super.delete(graph, subject, property, object);
                }
              }
            }));
  }

  /** The number of the dataset's state is no knowledge. */
  private boolean isContent(Node graph, Node subject) {
    return !(graph.equals(subject) && graph.equals(graphs.runs()));
  }

  /** Does what must not meet a writer, unless there is one. */
  void whileNobodyWrites(Runnable work) {
    boolean taken;
    try {
      taken = lock.take();
    } catch (StoreException another) {
      return;
    }
    try {
      work.run();
    } finally {
      if (taken) {
        lock.close();
      }
    }
  }

  /** Makes sure that nobody else writes. */
  void claim() {
    if (logging && lock.take()) {
      if (!database.isCurrent()) {
        lock.close();
        throw new StoreException(
            "The dataset was made anew since it was opened: open it again.", null);
      }
      log.mend(database.read(dataset -> new History(dataset, graphs).last()));
    }
  }

  /** One statement with something that takes its four terms. */
  static void send(Quad quad, Action action) {
    action.on(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** What is done with a statement. */
  interface Action {
    void on(Node graph, Node subject, Node property, Node object);
  }

  @Override
  public void close() {
    lock.close();
  }
}
