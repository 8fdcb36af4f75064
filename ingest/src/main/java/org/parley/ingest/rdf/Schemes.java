package org.parley.ingest.rdf;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;

/** The ontology's concepts for the values that facts carry. */
final class Schemes {

  private static final Map<String, Node> KINDS = notations(PARLEY.MeetingKindScheme.asNode());

  private static final Map<String, Node> PLACE_KINDS = notations(PARLEY.PlaceKindScheme.asNode());

  private Schemes() {}

  /** The concept named as the value is: {@code ACTUAL} is {@code parley:Actual}. */
  static Node concept(Enum<?> value) {
    String name =
        Arrays.stream(word(value).split("_"))
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(joining());
    return NodeFactory.createURI(PARLEY.NS + name);
  }

  /** The kind of meeting that has this word as its notation. */
  static Node kind(String word) {
    return noted(KINDS, word, "meeting");
  }

  /** The kind of place that has this word as its notation. */
  static Node placeKind(String word) {
    return noted(PLACE_KINDS, word, "place");
  }

  private static Node noted(Map<String, Node> kinds, String word, String of) {
    Node kind = kinds.get(word);
    if (kind == null) {
      throw new IllegalArgumentException(
          "'%s' is no kind of %s; the scheme has %s".formatted(word, of, kinds.keySet()));
    }
    return kind;
  }

  /** The word for a value, as it stands in labels and names. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Node> notations(Node scheme) {
    Graph ontology = Ontology.graph();
    return ontology.stream(Node.ANY, SKOS.inScheme.asNode(), scheme)
        .map(Triple::getSubject)
        .flatMap(concept -> ontology.stream(concept, SKOS.notation.asNode(), Node.ANY))
        .collect(
            toMap(
                triple -> triple.getObject().getLiteralLexicalForm(),
                Triple::getSubject,
                (first, again) -> first,
                TreeMap::new));
  }
}
