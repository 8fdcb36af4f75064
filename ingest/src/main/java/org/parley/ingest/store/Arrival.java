package org.parley.ingest.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.identity.Sketch;
import org.parley.ingest.rdf.DocumentGraphs;

/** A document that comes in, and all that can be found out about it alone. */
record Arrival(DocumentGraphs document, Readings.Reading reading, Sketch sketch) {

  static Arrival of(DocumentGraphs document) {
    String text =
        document.text().stream()
            .map(Quad::getObject)
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    return new Arrival(document, Readings.Reading.of(document), Sketch.of(text));
  }

  List<Quad> facts() {
    return document.facts();
  }
}
