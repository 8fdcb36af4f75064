package org.parley.server.explore;

import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.NotReady;
import org.parley.server.graph.Prepared;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;

/** The facts of the version of the dataset that is served, read again when that has changed. */
public final class FactsCache {

  private final Prepared<Facts> facts;

  public FactsCache(PublicGraph graph) {
    this.facts =
        new Prepared<>(
            graph,
            FactsCache::version,
            (snapshot, stopped) -> Facts.of(snapshot.all().getGraph(), stopped));
  }

  /**
   * Those of the snapshot's version; while they are read, which takes a while where there are many,
   * those of the version before.
   *
   * @throws NotReady where none were read yet
   */
  public Facts of(Snapshot snapshot) {
    return facts.of(snapshot).orElseThrow(() -> new NotReady("The facts are being read."));
  }

  /** Begins to read, so that the first reader need not wait. */
  public void warm() {
    facts.warm();
  }

  /** A number that grows with each change; a dataset without one is not changed while served. */
  private static String version(Snapshot snapshot) {
    return snapshot.all().listStatements(null, PARLEY.version, (RDFNode) null).toList().stream()
        .map(statement -> statement.getObject().toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
