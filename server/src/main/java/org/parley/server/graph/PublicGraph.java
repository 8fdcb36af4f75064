package org.parley.server.graph;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;

/** All named graphs as one, lent to a reader within one transaction. */
public final class PublicGraph {

  private final DatasetGraphText dataset;
  private final Addresses addresses;
  private final Base base;
  private @Nullable Weighed weighed;

  public PublicGraph(DatasetGraphText dataset, Base base) {
    this.dataset = dataset;
    this.addresses = new Addresses(base);
    this.base = base;
  }

  public Addresses addresses() {
    return addresses;
  }

  /** What {@code reader} returns must not hold on to the snapshot. */
  public <T> T read(Function<Snapshot, T> reader) {
    return Txn.calculateRead(dataset, () -> reader.apply(new Snapshot(dataset, addresses)));
  }

  /**
   * Which state of the dataset is shown: a text that is another after each change. A dataset that
   * keeps no version does not change while it is served.
   */
  public String version() {
    return Txn.calculateRead(dataset, this::readVersion);
  }

  /** How much is told of each thing; counted when the first one asks after a change. */
  public synchronized Prominence prominence() {
    String version = version();
    Weighed known = weighed;
    if (known == null || !known.version.equals(version)) {
      known =
          Txn.calculateRead(
              dataset, () -> new Weighed(readVersion(), Prominence.of(dataset.getUnionGraph())));
      weighed = known;
    }
    return known.prominence;
  }

  private String readVersion() {
    Node graph = NodeFactory.createURI(base.runsGraph());
    Node property = NodeFactory.createURI(Ontology.IRI + "#version");
    return dataset.getGraph(graph).stream(graph, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("0");
  }

  private record Weighed(String version, Prominence prominence) {}
}
