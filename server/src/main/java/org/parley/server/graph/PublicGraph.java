package org.parley.server.graph;

import java.util.function.Function;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.parley.ontology.Base;

/** All named graphs as one, lent to a reader within one transaction. */
public final class PublicGraph {

  private final DatasetGraphText dataset;
  private final Addresses addresses;
  private volatile Memory memory = new Memory("");

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
}
