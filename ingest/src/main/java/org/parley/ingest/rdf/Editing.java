package org.parley.ingest.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Base;

/** A document's own graph while it is corrected. */
final class Editing {

  private final Base base;
  private final Node graph;
  private List<Quad> quads;
  private Statements statements;

  Editing(Base base, List<Quad> quads) {
    this.base = base;
    this.graph = quads.get(0).getGraph();
    this.quads = quads;
    this.statements = new Statements(quads);
  }

  List<Quad> quads() {
    return quads;
  }

  /** What stands in it now. */
  Statements statements() {
    return statements;
  }

  String label(Node node) {
    return statements.texts(node, RDFS.label).sorted().findFirst().orElse(Base.id(node.getURI()));
  }

  boolean isCalled(Node node, String name) {
    return List.<FrontsNode>of(RDFS.label, SKOS.altLabel).stream()
        .flatMap(property -> statements.texts(node, property))
        .anyMatch(name::equalsIgnoreCase);
  }

  void set(Node subject, FrontsNode property, List<Node> values) {
    remove(
        quad -> quad.getSubject().equals(subject) && quad.getPredicate().equals(property.asNode()));
    values.forEach(value -> add(subject, property, value));
  }

  void add(Node subject, FrontsNode property, Node value) {
    List<Quad> more = new ArrayList<>(quads);
    more.add(Quad.create(graph, subject, property.asNode(), value));
    update(more);
  }

  void remove(Predicate<Quad> which) {
    update(quads.stream().filter(which.negate()).toList());
  }

  void change(UnaryOperator<Quad> each) {
    update(quads.stream().map(each).toList());
  }

  /** Calls a fact so, or where another of the document has the name, so with a number. */
  Node rename(Node fact, String wanted, UnaryOperator<String> names, FrontsNode type) {
    for (int number = 1; ; number++) {
      String id = number == 1 ? wanted : wanted + "-" + number;
      Node name = NodeFactory.createURI(names.apply(id));
      if (name.equals(fact)) {
        return fact;
      }
      if (!statements.is(name, type)) {
        update(new Renaming(base, Map.of(fact, name)).apply(quads));
        return name;
      }
    }
  }

  private void update(List<Quad> changed) {
    quads = changed.stream().distinct().collect(Collectors.toList());
    statements = new Statements(quads);
  }
}
