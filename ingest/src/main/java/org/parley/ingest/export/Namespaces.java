package org.parley.ingest.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.ontology.Base;
import org.parley.ontology.Prefixes;

/** The prefixes that an export declares: those of the vocabularies and one a kind of thing. */
final class Namespaces {

  private static final List<String> KINDS =
      List.of(
          "document",
          "text",
          "graph",
          "run",
          "actor",
          "place",
          "topic",
          "meeting",
          "participation",
          "proposal",
          "position",
          "office");

  private Namespaces() {}

  /** Namespace by prefix. */
  static Map<String, String> all(Base base) {
    Map<String, String> all = new LinkedHashMap<>(Prefixes.all());
    KINDS.forEach(kind -> all.put(kind, base.iri() + kind + "/"));
    return all;
  }

  /** Those that something in the statements begins with. */
  static Map<String, String> of(Collection<Quad> quads, Base base) {
    Set<String> used =
        quads.stream()
            .flatMap(
                quad ->
                    Stream.of(
                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
            .flatMap(Namespaces::iri)
            .map(iri -> iri.substring(0, 1 + Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'))))
            .collect(Collectors.toSet());
    Map<String, String> all = all(base);
    all.values().retainAll(used);
    return all;
  }

  private static Stream<String> iri(Node node) {
    if (node.isURI()) {
      return Stream.of(node.getURI());
    }
    return node.isLiteral() ? Stream.of(node.getLiteralDatatypeURI()) : Stream.empty();
  }
}
