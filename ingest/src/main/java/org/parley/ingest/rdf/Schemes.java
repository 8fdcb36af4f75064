package org.parley.ingest.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The ontology's concepts for the values that facts carry. */
final class Schemes {

  private Schemes() {}

  /** The concept named as the value is: {@code ACTUAL} is {@code parley:Actual}. */
  static Node concept(Enum<?> value) {
    return concept(value.name());
  }

  /** The kind of meeting for its word: {@code negotiation-round} is a negotiation round. */
  static Node kind(String word) {
    return concept(word.equals("meeting") ? "general-meeting" : word);
  }

  /** The word for a value, as it stands in labels and names. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Node concept(String name) {
    String local =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[-_ ]"))
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
    return NodeFactory.createURI(PARLEY.NS + local);
  }
}
