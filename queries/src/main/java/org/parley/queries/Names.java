package org.parley.queries;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.Base;

/**
 * Finds what people call things in a dataset: by IRI, by what follows the base in it, by label or
 * alias. A name that denotes nothing or several things is an error that says what was near.
 */
public final class Names {

  private static final List<String> FACTS =
      List.of("meeting/", "proposal/", "position/", "office/");
  private static final List<String> THINGS =
      Stream.concat(FACTS.stream(), Stream.of("document/", "actor/", "place/", "topic/", "run/"))
          .toList();

  private final Graph graph;
  private final Base base;

  /** Names in {@code dataset}, to be used within a read transaction on it. */
  public Names(DatasetGraph dataset, Base base) {
    this.graph = dataset.getUnionGraph();
    this.base = base;
  }

  /**
   * The IRI that {@code text} stands for.
   *
   * @throws InvalidValueException if there is no such thing, or more than one
   */
  public Node resolve(ParameterType type, String text) {
    if (text.contains("://")) {
      return existing(type, List.of(iri(text)), text);
    }
    String segment = base.actor(text).substring(base.actor("").length());
    List<Node> direct =
        Stream.concat(
                folders(type).stream().filter(text::startsWith).map(folder -> base.iri() + text),
                folders(type).stream().map(folder -> base.iri() + folder + segment))
            .filter(Names::wellFormed)
            .map(NodeFactory::createURI)
            .filter(this::exists)
            .distinct()
            .toList();
    if (!direct.isEmpty()) {
      return only(direct, type, text);
    }
    return switch (type) {
      case DOCUMENT -> existing(type, identified(text), text);
      case FACT -> throw unknown(type, text, "");
      case THING -> labelled(type, text, List.of("actor/", "place/", "topic/"));
      default -> labelled(type, text, folders(type));
    };
  }

  /** The folders under the base that hold what is of this type. */
  private static List<String> folders(ParameterType type) {
    return switch (type) {
      case FACT -> FACTS;
      case THING -> THINGS;
      default -> List.of(type.word() + "/");
    };
  }

  private List<Node> identified(String identifier) {
    Node literal = NodeFactory.createLiteralString(identifier);
    return graph
        .find(Node.ANY, DCTerms.identifier.asNode(), literal)
        .mapWith(t -> t.getSubject())
        .toList();
  }

  private Node labelled(ParameterType type, String text, List<String> folders) {
    Labels labels = new Labels(graph, folders.stream().map(base.iri()::concat).toList());
    for (Set<Node> found : labels.matches(text)) {
      if (!found.isEmpty()) {
        return only(List.copyOf(found), type, text);
      }
    }
    List<String> near = labels.near(text);
    throw unknown(
        type, text, near.isEmpty() ? "" : " Did you mean '" + String.join("', '", near) + "'?");
  }

  private Node existing(ParameterType type, List<Node> nodes, String text) {
    List<Node> known = nodes.stream().filter(this::exists).toList();
    if (known.isEmpty()) {
      throw unknown(type, text, "");
    }
    return only(known, type, text);
  }

  private Node only(List<Node> found, ParameterType type, String text) {
    if (found.size() == 1) {
      return found.get(0);
    }
    String candidates =
        found.stream()
            .map(node -> local(node) + " (" + new Labels(graph, List.of()).of(node) + ")")
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", "));
    throw new InvalidValueException(
        "'%s' is the name of more than one %s: %s. Say which."
            .formatted(text, type.word(), candidates));
  }

  private String local(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base.iri()) ? iri.substring(base.iri().length()) : iri;
  }

  private InvalidValueException unknown(ParameterType type, String text, String hint) {
    return new InvalidValueException(
        "The dataset knows no %s '%s'.%s".formatted(type.word(), text, hint));
  }

  private boolean exists(Node node) {
    return graph.contains(node, RDF.Nodes.type, Node.ANY);
  }

  private static Node iri(String text) {
    if (!wellFormed(text)) {
      throw new InvalidValueException("Not an IRI: '" + text + "'.");
    }
    return NodeFactory.createURI(text);
  }

  /** Whether no character is one that SPARQL keeps out of {@code <…>}. */
  private static boolean wellFormed(String iri) {
    return iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+");
  }
}
