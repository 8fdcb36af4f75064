package org.parley.server.pages;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ontology.PARLEY;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Listed;
import org.parley.server.graph.Addresses;

/** What the values of facets are in addresses and to readers. */
final class FacetValues {

  private static final Map<String, String> CONFIDENCES =
      Map.of("0.9", "90 % and more", "0.7", "70 to 90 %", "0.5", "50 to 70 %", "0", "below 50 %");

  private static final Map<String, String> DOES =
      Map.of(
          "Meeting", "Takes part in meetings",
          "Position", "Holds positions",
          "Proposal", "Makes proposals");

  private FacetValues() {}

  static String title(Facet facet, Listed listed) {
    return switch (facet) {
      case ACTOR -> "Person or body";
      case STATE -> "State";
      case TOWARD -> listed == Listed.PROPOSAL ? "Proposed to" : "Directed at";
      case STANCE -> "Stance";
      case FACTUALITY -> "Took place?";
      case STATUS -> "Status";
      case SORT -> "Kind";
      case DOES -> "What it does";
      case PLACE -> "Place";
      case TOPIC -> "Topic";
      case SOURCE -> "Published by";
      case REPORTER -> "Reported through";
      case VERBATIM -> "Words";
      case CONFIDENCE -> "Confidence of the reading";
    };
  }

  /** The folder under the base that its values are in, or empty. */
  static String folder(Facet facet) {
    return switch (facet) {
      case ACTOR, STATE, TOWARD, REPORTER -> "actor";
      case PLACE -> "place";
      case TOPIC -> "topic";
      default -> "";
    };
  }

  /** What an address calls a value. */
  static String written(Addresses addresses, Facet facet, Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    String folder = "/" + folder(facet) + "/";
    return addresses
        .path(value.getURI())
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()))
        .orElseGet(() -> value.getURI().replaceFirst("^" + PARLEY.NS, ""));
  }

  /** What an address means by a value, where it can mean anything. */
  static Optional<Node> meant(Addresses addresses, Facet facet, String written) {
    return switch (facet) {
      case ACTOR, STATE, TOWARD, REPORTER, PLACE, TOPIC ->
          addresses.iri("/" + folder(facet) + "/" + written).map(NodeFactory::createURI);
      case STANCE, FACTUALITY, STATUS, SORT, DOES ->
          written.matches("\\w+")
              ? Optional.of(NodeFactory.createURI(PARLEY.NS + written))
              : Optional.empty();
      case SOURCE, CONFIDENCE -> Optional.of(NodeFactory.createLiteralString(written));
      case VERBATIM -> Optional.of(NodeFactory.createLiteralDT(written, XSDDatatype.XSDboolean));
    };
  }

  static String label(View view, Facet facet, Node value) {
    return switch (facet) {
      case CONFIDENCE -> CONFIDENCES.getOrDefault(value.getLiteralLexicalForm(), "");
      case VERBATIM ->
          value.getLiteralLexicalForm().equals("true") ? "Quoted" : "In the reporter’s words";
      case DOES -> DOES.getOrDefault(value.getURI().substring(PARLEY.NS.length()), "");
      case SOURCE -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
      case STANCE, FACTUALITY, STATUS, SORT ->
          Details.capitalised(view.snapshot().label(view.snapshot().resource(value.getURI())));
      default -> view.snapshot().label(view.snapshot().resource(value.getURI()));
    };
  }
}
