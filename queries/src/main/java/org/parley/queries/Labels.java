package org.parley.queries;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Base;

/** What the things whose IRIs start in one of some ways are called. */
record Labels(Graph graph, List<String> namespaces) {

  private static final int NEAR = 5;
  private static final double NEAR_ENOUGH = 0.35;
  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final List<Node> ANY =
      List.of(PREFERRED, SKOS.altLabel.asNode(), RDFS.label.asNode());

  /** What bears the name, the closest way of bearing it first; read only as far as is asked. */
  Iterable<Set<Node>> matches(String name) {
    String folded = Base.slug(name);
    Stream<Supplier<Set<Node>>> ways =
        Stream.of(
            () -> exactly(List.of(PREFERRED), name),
            () -> exactly(ANY, name),
            () -> folded(List.of(PREFERRED), folded),
            () -> folded(ANY, folded));
    return () -> ways.map(Supplier::get).iterator();
  }

  /** The preferred label of a node, or else any, or else its IRI. */
  String of(Node node) {
    return ANY.stream()
        .flatMap(
            property ->
                graph
                    .find(node, property, Node.ANY)
                    .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                    .toList()
                    .stream()
                    .sorted())
        .findFirst()
        .orElse(node.getURI());
  }

  /** Labels that look like the name, the likest first. */
  List<String> near(String name) {
    Set<String> sought = trigrams(name);
    Map<String, Double> scores = new TreeMap<>();
    all(ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .forEach(label -> scores.computeIfAbsent(label, each -> likeness(sought, trigrams(each))));
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEAR_ENOUGH)
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .limit(NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Set<Node> exactly(List<Node> properties, String name) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : properties) {
      for (Node label :
          List.of(
              NodeFactory.createLiteralString(name), NodeFactory.createLiteralLang(name, "en"))) {
        graph
            .find(Node.ANY, property, label)
            .mapWith(Triple::getSubject)
            .filterKeep(this::within)
            .forEach(found::add);
      }
    }
    return found;
  }

  private Set<Node> folded(List<Node> properties, String folded) {
    return all(properties)
        .filter(triple -> Base.slug(triple.getObject().getLiteralLexicalForm()).equals(folded))
        .map(Triple::getSubject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Triple> all(List<Node> properties) {
    return properties.stream()
        .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
        .filter(triple -> within(triple.getSubject()) && triple.getObject().isLiteral());
  }

  private boolean within(Node node) {
    return node.isURI() && namespaces.stream().anyMatch(node.getURI()::startsWith);
  }

  private static Set<String> trigrams(String text) {
    String padded = "  " + Base.slug(text) + " ";
    return IntStream.range(0, padded.length() - 2)
        .mapToObj(start -> padded.substring(start, start + 3))
        .collect(Collectors.toSet());
  }

  /** Dice's coefficient. */
  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return 2.0 * shared.size() / (one.size() + other.size());
  }
}
