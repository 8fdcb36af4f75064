package org.parley.server.graph;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.parley.ontology.Base;

/** All named graphs as one, lent to a reader within one transaction. */
public final class PublicGraph {

  private final DatasetGraphText dataset;
  private final Addresses addresses;
  private volatile Memory memory = new Memory("");
  private final Prepared<Prominence> prominence;
  private final Background background = new Background();

  /**
   * @param root where the server is for the rest of the world, which ends in a slash, or empty
   */
  public PublicGraph(DatasetGraphText dataset, Base base, String root) {
    this.dataset = dataset;
    this.addresses = new Addresses(base, root);
    this.prominence =
        new Prepared<>(
            this,
            Snapshot::version,
            (snapshot, stopped) -> Prominence.of(dataset.getUnionGraph(), stopped));
  }

  public Addresses addresses() {
    return addresses;
  }

  /** What {@code reader} returns must not hold on to the snapshot. */
  public <T> T read(Function<Snapshot, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(snapshot()));
  }

  /** With what is remembered of the same state of the dataset, and nothing of another. */
  private Snapshot snapshot() {
    Memory known = memory;
    Snapshot snapshot = new Snapshot(dataset, addresses, known);
    String version = snapshot.version();
    if (known.isOf(version)) {
      return snapshot;
    }
    Memory begun = new Memory(version);
    memory = begun;
    return new Snapshot(dataset, addresses, begun);
  }

  /**
   * Which state of the dataset is shown: a text that is another after each change, empty where the
   * dataset keeps no version and so does not change while it is served.
   */
  public String version() {
    return read(Snapshot::version);
  }

  /**
   * How much is told of each thing; while that is counted, as it was before the last change, or of
   * each thing as it is asked for.
   */
  public Prominence prominence() {
    return read(this::prominence);
  }

  private Prominence prominence(Snapshot snapshot) {
    return prominence.of(snapshot).orElseGet(() -> Prominence.asAsked(dataset.getUnionGraph()));
  }

  /** The same within what is done in the background, where it can take its time. */
  public Prominence weighed(Snapshot snapshot) {
    return prominence.now(snapshot, background::isClosed);
  }

  /** Begins to count how much is told of each thing. */
  public void warm() {
    // The index and what is read beside it are touched once, before the first reader types.
    CompletableFuture<Integer> touched =
        background.begin(
            stopped ->
                read(
                    snapshot ->
                        new Suggestions(snapshot, Prominence.asAsked(dataset.getUnionGraph()))
                            .of("a", kind -> true, 1)
                            .size()));
    touched.exceptionally(failed -> 0);
    prominence.warm();
  }

  Background background() {
    return background;
  }

  /** Ends what takes long; afterwards the dataset may be closed. */
  public void close() {
    background.close();
  }
}
