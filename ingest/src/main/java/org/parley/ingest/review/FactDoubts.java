package org.parley.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ontology.PARLEY;

/** Facts that were read with little confidence, meetings joined on little, and disagreements. */
final class FactDoubts {

  private static final double SURE = 0.7;

  /** How much a reader of the graph builds on a fact of a sort. */
  private static final Map<Sort, Double> WEIGHTS =
      Map.of(Sort.MEETING, 0.9, Sort.PROPOSAL, 0.65, Sort.OFFICE, 0.9, Sort.POSITION, 0.7);

  private final Graph graph;

  FactDoubts(Graph graph) {
    this.graph = graph;
  }

  List<Doubt> facts() {
    List<Doubt> doubts = new ArrayList<>();
    graph.dataset().stream(Node.ANY, Node.ANY, PARLEY.confidence.asNode(), Node.ANY)
        .filter(quad -> number(quad.getObject()) < SURE)
        .toList()
        .forEach(quad -> fact(quad, doubts));
    return doubts;
  }

  private void fact(Quad quad, List<Doubt> doubts) {
    Node document = quad.getGraph();
    Node fact = quad.getSubject();
    graph
        .sort(fact)
        .filter(Sort::isFact)
        .flatMap(
            sort ->
                graph
                    .anchor(document, fact)
                    .map(
                        anchor ->
                            Doubt.of(
                                DoubtKind.FACT,
                                document.getURI() + "\n" + sort + "\n" + fact.getURI(),
                                (1 - number(quad.getObject()))
                                    * WEIGHTS.getOrDefault(sort, 1.0)
                                    * weight(document, fact, sort),
                                graph.text(document, fact, RDFS.label).orElse(""),
                                sort.word()
                                    + " read with confidence "
                                    + quad.getObject().getLiteralLexicalForm(),
                                sort,
                                List.of(List.of(anchor)),
                                List.of(fact.getURI()))))
        .ifPresent(doubts::add);
  }

  /** A meeting of two who are known is more than one of "officials". */
  private double weight(Node document, Node fact, Sort sort) {
    if (sort != Sort.MEETING) {
      return 1;
    }
    long known =
        graph
            .values(document, fact, PARLEY.participant)
            .filter(
                actor ->
                    graph
                        .values(document, actor, RDF.type)
                        .anyMatch(
                            type ->
                                type.equals(PARLEY.Person.asNode())
                                    || type.equals(PARLEY.State.asNode())))
            .count();
    return known > 1 ? 1 : known == 1 ? 0.8 : 0.6;
  }

  private static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }

  /** Reports of one meeting that do not name one day. */
  List<Doubt> meetings() {
    List<Doubt> doubts = new ArrayList<>();
    graph.dataset().stream(Node.ANY, Node.ANY, RDF.type.asNode(), PARLEY.Meeting.asNode())
        .map(Quad::getSubject)
        .distinct()
        .toList()
        .forEach(meeting -> meeting(meeting, doubts));
    return doubts;
  }

  private void meeting(Node meeting, List<Doubt> doubts) {
    List<Node> documents = graph.documents(meeting).toList();
    Set<String> dates = new TreeSet<>();
    documents.forEach(
        document -> dates.add(graph.text(document, meeting, PARLEY.date).orElse("no date")));
    boolean oneDay = dates.size() == 1 && dates.iterator().next().matches("\\d{4}-\\d\\d-\\d\\d");
    if (documents.size() < 2 || oneDay) {
      return;
    }
    boolean days = dates.stream().filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")).count() > 1;
    List<Anchor> evidence =
        documents.stream().flatMap(document -> graph.anchor(document, meeting).stream()).toList();
    doubts.add(
        Doubt.of(
            DoubtKind.MEETING,
            meeting.getURI() + "\n" + documents,
            days ? 0.4 : dates.contains("no date") ? 0.3 : 0.2,
            graph.label(meeting),
            "%d documents tell of one meeting: %s"
                .formatted(documents.size(), String.join(", ", dates)),
            Sort.MEETING,
            List.of(evidence),
            List.of(meeting.getURI())));
  }

  List<Doubt> disagreements() {
    Node all = NodeFactory.createURI(graph.base().disagreementsGraph());
    return graph.dataset().stream(all, Node.ANY, RDF.type.asNode(), PARLEY.Disagreement.asNode())
        .map(quad -> disagreement(all, quad.getSubject()))
        .toList();
  }

  private Doubt disagreement(Node all, Node dispute) {
    List<Node> about =
        graph
            .values(all, dispute, PARLEY.about)
            .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
            .toList();
    List<List<Anchor>> sides =
        graph
            .values(all, dispute, PARLEY.evidence)
            .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
            .map(
                passage ->
                    graph
                        .passage(
                            NodeFactory.createURI(passage.getURI().replaceFirst("#.*", "")),
                            passage)
                        .stream()
                        .toList())
            .toList();
    String what = graph.text(all, dispute, RDFS.label).orElse("");
    boolean office =
        about.stream().anyMatch(fact -> graph.sort(fact).equals(Optional.of(Sort.OFFICE)));
    return Doubt.of(
        DoubtKind.DISAGREEMENT,
        dispute.getURI(),
        office ? 0.8 : what.startsWith("factuality") ? 0.35 : 0.6,
        Stream.concat(about.stream().limit(1).map(graph::label), Stream.of(what))
            .reduce((one, other) -> one + ": " + other)
            .orElse(what),
        office
            ? "two documents have two hold one office: one may be read wrongly"
            : "two documents disagree",
        about.stream().findFirst().flatMap(graph::sort).orElse(Sort.MEETING),
        sides,
        about.stream().map(Node::getURI).toList());
  }
}
