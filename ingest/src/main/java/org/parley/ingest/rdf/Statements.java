package org.parley.ingest.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What a document's graph says of each thing in it. */
final class Statements {

  private final Map<Node, List<Quad>> bySubject = new LinkedHashMap<>();

  Statements(Collection<Quad> quads) {
    quads.forEach(
        quad ->
            bySubject.computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>()).add(quad));
  }

  /** Things of a type, in the order of the graph. */
  Stream<Node> instances(FrontsNode type) {
    return bySubject.keySet().stream().filter(node -> is(node, type));
  }

  boolean is(Node node, FrontsNode type) {
    return values(node, RDF.type).anyMatch(type.asNode()::equals);
  }

  Stream<Node> values(Node subject, FrontsNode property) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(quad -> quad.getPredicate().equals(property.asNode()))
        .map(Quad::getObject);
  }

  Optional<Node> value(Node subject, FrontsNode property) {
    return values(subject, property).findFirst();
  }

  Stream<String> texts(Node subject, FrontsNode property) {
    return values(subject, property).map(Node::getLiteralLexicalForm);
  }
}
