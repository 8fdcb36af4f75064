package org.parley.ingest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.store.DatasetCheck;
import org.parley.ontology.PARLEY;

/** What the shapes of the whole graph say, and actors of two kinds. */
final class CheckDoubts {

  private static final int MOST_ANCHORS = 4;
  private static final List<Node> KINDS =
      List.of(
          PARLEY.Person.asNode(),
          PARLEY.State.asNode(),
          PARLEY.Organization.asNode(),
          PARLEY.Group.asNode());

  private final Graph graph;

  CheckDoubts(Graph graph) {
    this.graph = graph;
  }

  /** Violations and warnings, but those that are told better elsewhere. */
  List<Doubt> breaches() {
    List<Doubt> doubts = new ArrayList<>();
    for (DatasetCheck.Breach breach : DatasetCheck.of(graph.dataset())) {
      boolean violation = breach.severity().equals("Violation");
      boolean ofKinds = breach.message().contains("for two of person");
      if ((violation || breach.severity().equals("Warning")) && !ofKinds) {
        breach.things().forEach(thing -> add(breach, thing, violation ? 0.9 : 0.65, doubts));
      }
    }
    return doubts;
  }

  private void add(
      DatasetCheck.Breach breach, DatasetCheck.Thing thing, double doubt, List<Doubt> doubts) {
    Node node = NodeFactory.createURI(thing.iri());
    Sort sort = graph.sort(node).orElse(Sort.ACTOR);
    List<Anchor> anchors = graph.anchors(node, MOST_ANCHORS);
    if (!anchors.isEmpty()) {
      doubts.add(
          Doubt.of(
              DoubtKind.CHECK,
              breach.message() + "\n" + thing.iri() + "\n" + thing.value(),
              ActorDoubts.weighed(doubt, graph.facts(node)),
              graph.label(node),
              breach.message(),
              sort,
              List.of(anchors),
              List.of(thing.iri())));
    }
  }

  /** Actors whom documents take for two kinds. */
  List<Doubt> kinds() {
    Map<Node, Map<Node, List<Node>>> kinds = new LinkedHashMap<>();
    for (Node kind : KINDS) {
      graph.dataset().stream(Node.ANY, Node.ANY, RDF.type.asNode(), kind)
          .filter(quad -> quad.getGraph().getURI().startsWith(graph.base().document("")))
          .forEach(quad -> note(quad, kinds));
    }
    List<Doubt> doubts = new ArrayList<>();
    kinds.forEach(
        (actor, byKind) -> {
          if (byKind.size() > 1) {
            doubts.add(kind(actor, byKind));
          }
        });
    return doubts;
  }

  private static void note(Quad quad, Map<Node, Map<Node, List<Node>>> kinds) {
    kinds
        .computeIfAbsent(
            quad.getSubject(),
            none -> new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI())))
        .computeIfAbsent(quad.getObject(), none -> new ArrayList<>())
        .add(quad.getGraph());
  }

  private Doubt kind(Node actor, Map<Node, List<Node>> byKind) {
    String counts =
        byKind.entrySet().stream()
            .map(each -> "%s in %d".formatted(each.getKey().getLocalName(), each.getValue().size()))
            .collect(Collectors.joining(", "));
    List<List<Anchor>> sides =
        byKind.values().stream()
            .map(
                documents ->
                    documents.stream()
                        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                        .flatMap(document -> graph.anchor(document, actor).stream())
                        .limit(MOST_ANCHORS)
                        .toList())
            .toList();
    return Doubt.of(
        DoubtKind.TYPE,
        actor.getURI(),
        ActorDoubts.weighed(0.75, graph.facts(actor)),
        graph.label(actor),
        "documents take it for two kinds: " + counts,
        Sort.ACTOR,
        sides,
        List.of(actor.getURI()));
  }
}
