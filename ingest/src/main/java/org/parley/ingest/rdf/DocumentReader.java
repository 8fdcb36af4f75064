package org.parley.ingest.rdf;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ingest.document.Document;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;

/** Gets back from a dataset the document that was written to it, to the letter. */
public record DocumentReader(DatasetGraph dataset, Base base) {

  /** Empty where there is no such document, or its text was left out of an export. */
  public Optional<Document> read(String id) {
    Node node = NodeFactory.createURI(base.document(id));
    return value(NodeFactory.createURI(base.text(id)), node, NIF.isString)
        .map(
            text ->
                new Document(
                    id,
                    value(node, node, DCTerms.title),
                    value(node, node, DCTerms.issued).map(LocalDate::parse),
                    value(node, node, DCTerms.publisher),
                    value(node, node, DCTerms.language).orElse("en"),
                    value(node, node, DCTerms.source),
                    text));
  }

  private Optional<String> value(Node graph, Node subject, FrontsNode property) {
    return dataset.stream(graph, subject, property.asNode(), Node.ANY)
        .map(Quad::getObject)
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
        .findFirst();
  }
}
