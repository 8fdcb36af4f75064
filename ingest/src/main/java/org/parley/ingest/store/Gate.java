package org.parley.ingest.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.NIF;
import org.parley.ontology.Ontology;

/**
 * Checks a document's graph against the shapes before a write transaction is opened for it: a
 * transaction that has begun is never taken back.
 */
public final class Gate {

  private final Shapes shapes;

  /** The gate with these shapes; a shapes graph that does not parse stops the program. */
  Gate(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** The gate with the ontology's own shapes. */
  public static Gate standard() {
    return new Gate(Ontology.shapes());
  }

  /**
   * What the shapes say against a document, violations first; it may be loaded if none {@link
   * Finding#refuses}. May be called from several threads at once.
   */
  public List<Finding> check(DocumentGraphs document) {
    Graph graph = document.graph();
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> finding(document.documentId(), graph, entry))
        .sorted()
        .toList();
  }

  private Finding finding(String documentId, Graph graph, ReportEntry entry) {
    Node fact = entry.focusNode();
    return new Finding(
        documentId,
        name(fact),
        label(graph, fact),
        shape(entry),
        entry.message(),
        entry.severity().equals(Severity.Violation)
            ? Finding.Severity.VIOLATION
            : Finding.Severity.WARNING);
  }

  private static String label(Graph graph, Node fact) {
    return first(graph, fact, RDFS.label.asNode())
        .or(() -> first(graph, fact, NIF.anchorOf.asNode()))
        .orElseGet(() -> name(fact));
  }

  private static Optional<String> first(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private static String shape(ReportEntry entry) {
    Node source = entry.source();
    if (source.isURI()) {
      return source.getURI();
    }
    return entry.resultPath() == null ? source.toString() : entry.resultPath().toString();
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
