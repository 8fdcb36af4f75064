package org.parley.ingest.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.PARLEY;

/** Which documents a transaction brings, takes out or changes, told by the statements it writes. */
final class Touched extends RDFChangesBase {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node DOCUMENT = PARLEY.Document.asNode();

  private final Graphs graphs;
  private final Set<Node> come = new LinkedHashSet<>();
  private final Set<Node> gone = new LinkedHashSet<>();
  private final Set<Node> all = new LinkedHashSet<>();

  Touched(Graphs graphs) {
    this.graphs = graphs;
  }

  Set<Node> added() {
    return without(come, gone);
  }

  Set<Node> removed() {
    return without(gone, come);
  }

  Set<Node> replaced() {
    return without(without(all, added()), removed());
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node object) {
    note(come, graph, property, object);
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node object) {
    note(gone, graph, property, object);
  }

  private void note(Set<Node> described, Node graph, Node property, Node object) {
    if (graphs.isFacts(graph)) {
      all.add(graph);
      if (property.equals(TYPE) && object.equals(DOCUMENT)) {
        described.add(graph);
      }
    }
  }

  private static Set<Node> without(Set<Node> some, Set<Node> others) {
    Set<Node> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
