package org.parley.ingest.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ontology.Base;

/** The names of the graphs of a dataset, as nodes. */
record Graphs(Base base) {

  /** The node of a document is also the name of the graph of its facts. */
  Node facts(String documentId) {
    return NodeFactory.createURI(base.document(documentId));
  }

  Node text(String documentId) {
    return NodeFactory.createURI(base.text(documentId));
  }

  Node identity() {
    return NodeFactory.createURI(base.identityGraph());
  }

  Node authority() {
    return NodeFactory.createURI(base.authorityGraph());
  }

  Node runs() {
    return NodeFactory.createURI(base.runsGraph());
  }

  Node history() {
    return NodeFactory.createURI(base.historyGraph());
  }

  Node disagreements() {
    return NodeFactory.createURI(base.disagreementsGraph());
  }

  Node decisions() {
    return NodeFactory.createURI(base.decisionsGraph());
  }

  Node update(long number) {
    return NodeFactory.createURI(base.update(number));
  }

  /** Whether a graph holds what one document states. */
  boolean isFacts(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(base.document(""));
  }

  /** Whether a node is one of those that have a preferred label across documents. */
  boolean hasIdentity(Node node) {
    return node.isURI()
        && (node.getURI().startsWith(base.actor("")) || node.getURI().startsWith(base.place("")));
  }
}
