package org.parley.ingest.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Hands what Jena streams on to RDF4J, term by term. */
final class RioSink implements StreamRDF {

  private final RDFHandler handler;
  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final RecentTerms<Value> recent = new RecentTerms<>(this::convert);

  RioSink(RDFHandler handler) {
    this.handler = handler;
  }

  @Override
  public void start() {
    handler.startRDF();
  }

  @Override
  public void triple(Triple triple) {
    handler.handleStatement(
        values.createStatement(
            resource(triple.getSubject()),
            (IRI) recent.get(triple.getPredicate()),
            recent.get(triple.getObject())));
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    } else {
      handler.handleStatement(
          values.createStatement(
              resource(quad.getSubject()),
              (IRI) recent.get(quad.getPredicate()),
              recent.get(quad.getObject()),
              resource(quad.getGraph())));
    }
  }

  @Override
  public void base(String base) {
    // What is written has absolute IRIs alone.
  }

  @Override
  public void prefix(String prefix, String iri) {
    handler.handleNamespace(prefix, iri);
  }

  @Override
  public void finish() {
    handler.endRDF();
  }

  private Resource resource(Node node) {
    return (Resource) recent.get(node);
  }

  private Value convert(Node node) {
    if (node.isURI()) {
      return values.createIRI(node.getURI());
    }
    if (node.isBlank()) {
      return values.createBNode(node.getBlankNodeLabel());
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("Not a term that RDF 1.1 knows: " + node);
    }
    String text = node.getLiteralLexicalForm();
    return node.getLiteralLanguage().isEmpty()
        ? values.createLiteral(text, values.createIRI(node.getLiteralDatatypeURI()))
        : values.createLiteral(text, node.getLiteralLanguage());
  }
}
