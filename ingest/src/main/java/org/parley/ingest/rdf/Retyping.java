package org.parley.ingest.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.parley.ontology.PARLEY;

/**
 * Gives the actors of a document the kind that people decided on, and actors that are one a single
 * kind. Who is no person holds no office: what was read as one goes.
 */
public final class Retyping {

  /** A name that stands for a person and for something else is a person's less often. */
  private static final List<Node> KINDS =
      List.of(
          PARLEY.State.asNode(),
          PARLEY.Organization.asNode(),
          PARLEY.Person.asNode(),
          PARLEY.Group.asNode());

  private Retyping() {}

  /**
   * The graph with the kinds.
   *
   * @param names what an actor of the document is called across documents
   * @param decided kinds that were decided on, by these names
   */
  public static List<Quad> apply(
      List<Quad> facts, UnaryOperator<Node> names, Map<Node, Node> decided) {
    Map<Node, Node> kinds = new TreeMap<>(Comparator.comparing(Node::getURI));
    for (Quad quad : facts) {
      if (isKind(quad)) {
        kinds.merge(
            names.apply(quad.getSubject()),
            quad.getObject(),
            (one, other) -> KINDS.indexOf(one) <= KINDS.indexOf(other) ? one : other);
      }
    }
    kinds.replaceAll((actor, kind) -> decided.getOrDefault(actor, kind));
    List<Quad> typed =
        facts.stream().map(quad -> isKind(quad) ? typed(quad, names, kinds) : quad).toList();
    for (Quad quad : typed) {
      boolean held =
          quad.getPredicate().equals(ORG.member.asNode())
              && !PARLEY.Person.asNode()
                  .equals(
                      kinds.getOrDefault(names.apply(quad.getObject()), PARLEY.Person.asNode()));
      if (held) {
        typed = Amendment.without(quad.getSubject(), typed);
      }
    }
    return typed;
  }

  private static Quad typed(Quad quad, UnaryOperator<Node> names, Map<Node, Node> kinds) {
    Node kind = kinds.getOrDefault(names.apply(quad.getSubject()), quad.getObject());
    return kind.equals(quad.getObject())
        ? quad
        : Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), kind);
  }

  private static boolean isKind(Quad quad) {
    return quad.getPredicate().equals(RDF.type.asNode()) && KINDS.contains(quad.getObject());
  }
}
