package org.parley.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.history.ChangeLog;
import org.parley.ingest.history.Draft;
import org.parley.ingest.history.Part;
import org.parley.ontology.Base;

/**
 * A dataset made anew beside the old, which others may go on reading, and put in its place at one
 * stroke. What is not finished leaves the old as it was, and is gone on with the next time, unless
 * the old has changed since.
 *
 * <pre>{@code
 * try (Renewal renewal = Renewal.begin(Path.of("data"), Base.DEFAULT)) {
 *   // Fill renewal.made() with what renewal.old() holds.
 *   renewal.finish("rebuild");
 * }
 * }</pre>
 */
public final class Renewal implements AutoCloseable {

  private final Path dataset;
  private final Graphs graphs;
  private final WriteLock lock;
  private final boolean inUse;
  private final Store old;
  private final Store made;

  private Renewal(Path dataset, Base base, WriteLock lock) {
    this.dataset = dataset;
    this.graphs = new Graphs(base);
    this.lock = lock;
    // Whoever opens it mends what a crash left; who has it open has done so.
    this.inUse = !settle(dataset, base);
    Path current =
        new Generations(dataset.resolve("tdb2"))
            .current()
            .orElseThrow(() -> new StoreException("There is no dataset in " + dataset, null));
    Path copy = work().resolve("old");
    Generations.delete(copy);
    Generations.copy(current, copy.resolve("tdb2").resolve("Data-0001"));
    this.old = Store.unlogged(copy, dataset, Readings.of(dataset), base);
    this.made = madeOf(old.version(), base);
  }

  /**
   * Begins or goes on.
   *
   * @throws StoreException if another process writes to the dataset
   */
  public static Renewal begin(Path dataset, Base base) {
    WriteLock lock = new WriteLock(dataset);
    lock.take();
    try {
      return new Renewal(dataset, base, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A copy of the dataset as it is, to be read. */
  public Store old() {
    return old;
  }

  /** The dataset as it will be, to be filled. */
  public Store made() {
    return made;
  }

  /** Whether another process, such as a server, has the old one open. */
  public boolean inUse() {
    return inUse;
  }

  /** Documents of the old that are not in the new go over as they are. */
  public List<String> keepTheRest() {
    Set<String> rest = new TreeSet<>(old.documents());
    rest.removeAll(Set.copyOf(made.documents()));
    rest.forEach(id -> made.load(List.of(old.documentGraphs(id))));
    return List.copyOf(rest);
  }

  /** Puts the new in the place of the old, with the difference in the change log. */
  public void finish(String command) {
    ChangeLog log = new ChangeLog(dataset.resolve("changes"));
    Part last = old.read(quads -> new History(quads, graphs).last());
    log.mend(last);
    Draft draft = log.draft(new Part(last.update() + 1, 1));
    Touched touched = new Touched(graphs);
    Instant began = Instant.now();
    try {
      old.read(before -> made.read(after -> compare(before, after, draft, touched)));
      if (!draft.isEmpty()) {
        draft.seal();
      }
      old.read(before -> made.keepHistory(before, draft, command, began, touched));
    } catch (RuntimeException e) {
      draft.discard();
      throw e;
    }
    old.close();
    made.close();
    Readings.of(dataset).takeIn(Readings.of(work().resolve("new")));
    new Generations(dataset.resolve("tdb2"))
        .supersede(work().resolve("new").resolve("tdb2").resolve("Data-0001"));
    if (!draft.isEmpty()) {
      log.publish(draft.part());
    }
    Generations.delete(work());
    settle(dataset, graphs.base());
  }

  @Override
  public void close() {
    old.close();
    made.close();
    Generations.delete(work().resolve("old"));
    lock.close();
  }

  /** Statement by statement, one graph in memory at a time. */
  private Draft compare(DatasetGraph before, DatasetGraph after, Draft draft, Touched touched) {
    Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
    before.listGraphNodes().forEachRemaining(names::add);
    after.listGraphNodes().forEachRemaining(names::add);
    names.remove(graphs.history());
    names.add(Quad.defaultGraphIRI);
    for (Node name : names) {
      Set<Quad> gone = content(before, name);
      List<Quad> come = new ArrayList<>();
      for (Quad quad : content(after, name)) {
        if (!gone.remove(quad)) {
          come.add(quad);
        }
      }
      for (Quad quad : gone) {
        Recorder.send(quad, draft::delete);
        Recorder.send(quad, touched::delete);
      }
      for (Quad quad : come) {
        Recorder.send(quad, draft::add);
        Recorder.send(quad, touched::add);
      }
    }
    return draft;
  }

  private Set<Quad> content(DatasetGraph quads, Node graph) {
    Set<Quad> content = new HashSet<>(Iter.toList(quads.find(graph, Node.ANY, Node.ANY, Node.ANY)));
    content.removeIf(quad -> quad.getSubject().equals(graph) && graph.equals(graphs.runs()));
    return content;
  }

  /** What was begun of the dataset as it is now is gone on with. */
  private Store madeOf(long version, Base base) {
    Path directory = work().resolve("new");
    Path mark = work().resolve("of-version");
    try {
      boolean begun =
          Files.exists(mark) && Files.readString(mark).strip().equals(Long.toString(version));
      if (!begun) {
        Generations.delete(directory);
        Files.createDirectories(work());
        Files.writeString(mark, version + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Store.unlogged(directory, dataset, Readings.of(directory), base);
  }

  private Path work() {
    return dataset.resolve("rebuild");
  }

  /** Opens and closes it; false if another process has it open. */
  private static boolean settle(Path dataset, Base base) {
    try (Store store = Store.open(dataset, base)) {
      return store.version() >= 0;
    } catch (OtherBaseException e) {
      throw e;
    } catch (InUseException e) {
      return false;
    }
  }
}
