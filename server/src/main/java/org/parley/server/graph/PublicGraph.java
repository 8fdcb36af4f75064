package org.parley.server.graph;

import java.util.function.Function;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;

/** All named graphs as one, lent to a reader within one transaction. */
public final class PublicGraph {

  private final DatasetGraphText dataset;
  private final Addresses addresses;
  private volatile Memory memory = new Memory("");
  private volatile boolean closed;
  private @Nullable Weighed weighed;

  public PublicGraph(DatasetGraphText dataset, Base base) {
    this.dataset = dataset;
    this.addresses = new Addresses(base);
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

  /** How much is told of each thing; counted when the first one asks after a change. */
  public synchronized Prominence prominence() {
    String version = version();
    Weighed known = weighed;
    if (known == null || !known.version.equals(version)) {
      known =
          read(
              shown ->
                  new Weighed(
                      shown.version(), Prominence.of(dataset.getUnionGraph(), () -> closed)));
      weighed = known;
    }
    return known.prominence;
  }

  /** Ends what takes long: nobody will ask. */
  public void close() {
    closed = true;
  }

  private record Weighed(String version, Prominence prominence) {}
}
