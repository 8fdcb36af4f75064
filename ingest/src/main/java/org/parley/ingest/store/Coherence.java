package org.parley.ingest.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ingest.rdf.Amendment;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.Renaming;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * Leaves out of a document's graph the facts that people's decisions left no sense: a meeting of
 * two who are one after all, and whatever the shapes refuse in the graph as it is to be written.
 * They are there again as soon as the decision is gone.
 */
final class Coherence {

  private static final List<FrontsNode> FACTS =
      List.of(PARLEY.Meeting, PARLEY.Proposal, PARLEY.Position, PARLEY.Office);

  private final Base base;
  private final Gate gate = Gate.standard();
  private final List<String> leftOut = new ArrayList<>();

  Coherence(Base base) {
    this.base = base;
  }

  /** What was left out, and why, as people read it. */
  List<String> leftOut() {
    return leftOut;
  }

  /**
   * The facts that still make sense, in the document's own names.
   *
   * @param names what its actors are called across documents, where that is otherwise
   */
  List<Quad> of(String document, List<Quad> facts, Map<Node, Node> names) {
    List<Quad> left = facts;
    for (Node meeting : ofOneWithHimself(facts, names)) {
      leave(document, meeting, left, "who meets in it is one");
      left = Amendment.without(meeting, left);
    }
    // Each round takes one fact or more.
    while (true) {
      List<Quad> renamed = new Renaming(base, names).apply(left);
      DocumentGraphs graphs = new DocumentGraphs(document, renamed, List.of(), List.of());
      Set<Node> told = facts(left);
      List<Finding> refused =
          gate.check(graphs).stream()
              .filter(Finding::refuses)
              .filter(finding -> told.contains(NodeFactory.createURI(finding.fact())))
              .toList();
      if (refused.isEmpty()) {
        return left;
      }
      for (Finding finding : refused) {
        Node fact = NodeFactory.createURI(finding.fact());
        leave(document, fact, left, finding.message());
        left = Amendment.without(fact, left);
      }
    }
  }

  private void leave(String document, Node fact, List<Quad> facts, String why) {
    facts.stream()
        .filter(quad -> quad.getSubject().equals(fact))
        .filter(quad -> quad.getPredicate().equals(RDFS.label.asNode()))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .ifPresent(
            label ->
                leftOut.add(
                    "Document %s no longer tells of “%s”: %s".formatted(document, label, why)));
  }

  private static Set<Node> ofOneWithHimself(List<Quad> facts, Map<Node, Node> names) {
    Map<Node, List<Node>> present =
        facts.stream()
            .filter(quad -> quad.getPredicate().equals(PARLEY.participant.asNode()))
            .collect(
                Collectors.groupingBy(
                    Quad::getSubject, Collectors.mapping(Quad::getObject, Collectors.toList())));
    Set<Node> meetings = new LinkedHashSet<>();
    present.forEach(
        (meeting, actors) -> {
          long now =
              actors.stream()
                  .map(actor -> Objects.requireNonNull(names.getOrDefault(actor, actor)))
                  .distinct()
                  .count();
          if (now == 1 && actors.stream().distinct().count() > 1) {
            meetings.add(meeting);
          }
        });
    return meetings;
  }

  private static Set<Node> facts(List<Quad> quads) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
        .filter(quad -> FACTS.stream().anyMatch(type -> type.asNode().equals(quad.getObject())))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }
}
