package org.parley.ingest.rdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.identity.Form;

/**
 * All that the dataset is to hold of one document, in a stable order and without blank nodes.
 *
 * @param facts the graph named as the document is: its description, mentions and facts
 * @param text the graph of its full text
 * @param run the description of the extractor's configuration, shared by all that it read
 * @param forms how it tells of actors that others may tell of too, by the ids it gives them
 */
public record DocumentGraphs(
    String documentId, List<Quad> facts, List<Quad> text, List<Quad> run, Map<String, Form> forms) {

  /** A document that tells of no actor who could be another document's too. */
  public DocumentGraphs(String documentId, List<Quad> facts, List<Quad> text, List<Quad> run) {
    this(documentId, facts, text, run, Map.of());
  }

  public DocumentGraphs {
    forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    facts = List.copyOf(facts);
    text = List.copyOf(text);
    run = List.copyOf(run);
    Stream.of(facts, text, run).flatMap(List::stream).forEach(quad -> check(documentId, quad));
  }

  /** The same with the forms of its actors. */
  public DocumentGraphs with(Map<String, Form> formsOfActors) {
    return new DocumentGraphs(documentId, facts, text, run, formsOfActors);
  }

  /** Everything, facts first. */
  public Stream<Quad> quads() {
    return Stream.of(facts, text, run).flatMap(List::stream);
  }

  /** Facts and text as one graph in memory, as the shapes see them. */
  public Graph graph() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    facts.forEach(quad -> graph.add(quad.asTriple()));
    text.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /**
   * Makes sure that each part is in the graph it belongs to.
   *
   * @throws IllegalArgumentException if a quad is in another
   */
  public void requireGraphs(Node factsGraph, Node textGraph, Node runsGraph) {
    require(factsGraph, facts);
    require(textGraph, text);
    require(runsGraph, run);
  }

  private void require(Node graph, List<Quad> quads) {
    for (Quad quad : quads) {
      if (!quad.getGraph().equals(graph)) {
        throw new IllegalArgumentException(
            "Document " + documentId + ": " + quad + " is not in graph " + graph);
      }
    }
  }

  private static void check(String documentId, Quad quad) {
    boolean citable =
        named(quad.getGraph())
            && named(quad.getSubject())
            && named(quad.getPredicate())
            && (named(quad.getObject()) || quad.getObject().isLiteral());
    if (!citable) {
      throw new IllegalArgumentException(
          "Document " + documentId + ": only IRIs and literals can be stored, not " + quad);
    }
  }

  private static boolean named(Node node) {
    return node.isURI();
  }
}
