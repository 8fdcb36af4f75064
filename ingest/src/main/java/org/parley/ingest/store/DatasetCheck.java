package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Ontology;

/**
 * Looks over a whole dataset by the shapes of what holds across documents. It keeps nothing out; to
 * be used within a read transaction.
 */
public final class DatasetCheck {

  private DatasetCheck() {}

  /**
   * What breaks one shape.
   *
   * @param severity {@code Violation}, {@code Warning} or {@code Info}
   * @param things what breaks it, each called by its label, with its IRI, and the value that is odd
   */
  public record Breach(String severity, String message, List<Thing> things) {}

  /** One thing that breaks a shape. */
  public record Thing(String label, String iri, String value) {}

  /** Violations first, of each severity the most frequent first. */
  public static List<Breach> of(DatasetGraph dataset) {
    Graph union = dataset.getUnionGraph();
    Map<String, List<ReportEntry>> byMessage = new TreeMap<>();
    ShaclValidator.get()
        .validate(Shapes.parse(Ontology.joinedShapes()), union)
        .getEntries()
        .forEach(
            entry ->
                byMessage
                    .computeIfAbsent(
                        severity(entry) + " " + entry.message(), unknown -> new ArrayList<>())
                    .add(entry));
    return byMessage.values().stream()
        .map(entries -> breach(union, entries))
        .sorted(
            Comparator.comparingInt(DatasetCheck::rank)
                .thenComparing(breach -> -breach.things().size())
                .thenComparing(Breach::message))
        .toList();
  }

  private static Breach breach(Graph union, List<ReportEntry> entries) {
    ReportEntry first = entries.get(0);
    return new Breach(
        severity(first),
        first.message(),
        entries.stream()
            .map(entry -> thing(union, entry))
            .distinct()
            .sorted(Comparator.comparing(Thing::iri).thenComparing(Thing::value))
            .toList());
  }

  private static Thing thing(Graph union, ReportEntry entry) {
    Node focus = entry.focusNode();
    String value = entry.value() == null ? "" : words(entry.value());
    return new Thing(label(union, focus), words(focus), value);
  }

  private static String label(Graph union, Node node) {
    return name(union, node, SKOS.prefLabel.asNode())
        .or(() -> name(union, node, RDFS.label.asNode()))
        .orElse("");
  }

  private static Optional<String> name(Graph union, Node node, Node property) {
    return union.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String severity(ReportEntry entry) {
    return entry.severity().level().getLocalName();
  }

  private static int rank(Breach breach) {
    return List.of("Violation", "Warning", "Info").indexOf(breach.severity());
  }
}
