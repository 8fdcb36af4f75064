package org.parley.ingest.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ontology.PARLEY;

/**
 * The number of the dataset's state, kept where the state is: whatever is derived from the dataset,
 * such as a text index, is stale if it was built at another number.
 */
final class Version {

  private static final Node PROPERTY = PARLEY.version.asNode();

  private final DatasetGraph dataset;
  private final Node runs;

  Version(DatasetGraph dataset, Graphs graphs) {
    this.dataset = dataset;
    this.runs = graphs.runs();
  }

  /** 0 where nothing has been written. */
  long number() {
    return dataset.stream(runs, runs, PROPERTY, Node.ANY)
        .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
        .max()
        .orElse(0);
  }

  /**
   * Takes the next number. It begins at the time of day, in milliseconds, so that a dataset made
   * anew in the same directory does not come by a number that an old index was built at.
   */
  void advance() {
    long next = Math.max(number() + 1, System.currentTimeMillis());
    dataset.deleteAny(runs, runs, PROPERTY, Node.ANY);
    String lexicalForm = Long.toString(next);
    dataset.add(
        new Quad(
            runs,
            runs,
            PROPERTY,
            NodeFactory.createLiteralDT(lexicalForm, XSDDatatype.XSDinteger)));
  }
}
