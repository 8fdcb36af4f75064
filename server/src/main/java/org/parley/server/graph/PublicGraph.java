package org.parley.server.graph;

import java.util.function.Function;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.parley.ontology.Base;

/** All named graphs as one, lent to a reader within one transaction. */
public final class PublicGraph {

  private final DatasetGraphText dataset;
  private final Addresses addresses;

  public PublicGraph(DatasetGraphText dataset, Base base) {
    this.dataset = dataset;
    this.addresses = new Addresses(base);
  }

  public Addresses addresses() {
    return addresses;
  }

  /** What {@code reader} returns must not hold on to the snapshot. */
  public <T> T read(Function<Snapshot, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(new Snapshot(dataset, addresses)));
  }
}
