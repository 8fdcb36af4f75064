package org.parley.ingest.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;

/** What each document says of a fact. */
record Reports(DatasetGraph dataset, Base base) {

  /** One document's part in what is known of a fact. */
  record Report(Node document, Node fact) {}

  /** By the documents, the first published first. */
  List<Report> of(Node fact) {
    List<Node> documents = new ArrayList<>();
    dataset
        .findNG(Node.ANY, fact, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> documents.add(quad.getGraph()));
    return documents.stream()
        .filter(graph -> graph.isURI() && graph.getURI().startsWith(base.document("")))
        .distinct()
        .sorted(Comparator.comparing(this::issued).thenComparing(document -> document.toString()))
        .map(document -> new Report(document, fact))
        .toList();
  }

  /** Day of publication; empty where it is not known, which sorts first. */
  String issued(Node document) {
    return objects(document, document, DCTerms.issued)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  List<Node> values(Report report, FrontsNode property) {
    return objects(report.document(), report.fact(), property)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> value(Report report, FrontsNode property) {
    return values(report, property).stream().findFirst();
  }

  boolean says(Report report, FrontsNode property, FrontsNode value) {
    return dataset.contains(report.document(), report.fact(), property.asNode(), value.asNode());
  }

  Stream<Node> objects(Node graph, Node subject, FrontsNode property) {
    return dataset.stream(graph, subject, property.asNode(), Node.ANY).map(Quad::getObject);
  }

  Stream<Node> subjects(Node property, Node object) {
    return dataset.stream(Node.ANY, Node.ANY, property, object).map(Quad::getSubject).distinct();
  }

  /** Those that are called so by the documents, in the order of their names. */
  String labels(Node graph, List<Node> nodes) {
    return nodes.stream()
        .map(node -> objects(graph, node, RDFS.label).findFirst())
        .flatMap(Optional::stream)
        .map(Node::getLiteralLexicalForm)
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  /** The claim that a document makes, at the first passage that states the fact. */
  Optional<Dispute.Claim> claim(Report report, String value) {
    return objects(report.document(), report.fact(), PARLEY.evidence)
        .min(
            Comparator.<Node>comparingInt(passage -> offset(report, passage, NIF.beginIndex))
                .thenComparingInt(passage -> offset(report, passage, NIF.endIndex)))
        .map(passage -> new Dispute.Claim(report.fact(), passage, value));
  }

  private int offset(Report report, Node passage, FrontsNode property) {
    return objects(report.document(), passage, property)
        .filter(Node::isLiteral)
        .filter(node -> !node.getLiteralDatatype().equals(XSDDatatype.XSDstring))
        .map(node -> Integer.parseInt(node.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }
}
