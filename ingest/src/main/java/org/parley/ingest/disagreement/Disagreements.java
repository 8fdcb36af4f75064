package org.parley.ingest.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * Keeps the graph of disagreements true to what documents say, by looking again at the facts that a
 * transaction touches. It depends on the documents alone and not on the order in which they came.
 */
public final class Disagreements {

  private static final Node DISAGREES = PARLEY.disagreesWith.asNode();
  private static final Node ABOUT = PARLEY.about.asNode();
  private static final Node EVIDENCE = PARLEY.evidence.asNode();

  private final DatasetGraph dataset;
  private final Base base;
  private final Node graph;
  private final List<Rule> rules;
  private final Set<Node> touched = new LinkedHashSet<>();
  private long added;
  private long removed;

  public Disagreements(DatasetGraph dataset, Base base) {
    this.dataset = dataset;
    this.base = base;
    this.graph = NodeFactory.createURI(base.disagreementsGraph());
    Reports reports = new Reports(dataset, base);
    this.rules =
        List.of(
            new MeetingRule(reports, base),
            new OfficeRule(reports, base),
            new AnswerRule(reports, base));
  }

  /** A statement comes or goes. */
  public void note(Quad quad) {
    touch(quad.getSubject());
    Node property = quad.getPredicate();
    if (property.equals(PARLEY.restates.asNode())) {
      touchAnswers(quad.getSubject());
      touch(quad.getObject());
      touchAnswers(quad.getObject());
    } else if (property.equals(DCTerms.issued.asNode())) {
      dataset.stream(quad.getSubject(), Node.ANY, RDF.type.asNode(), Node.ANY)
          .forEach(typed -> touch(typed.getSubject()));
    } else if (property.equals(PARLEY.within.asNode())) {
      dataset.stream(Node.ANY, Node.ANY, PARLEY.place.asNode(), quad.getSubject())
          .forEach(placed -> touch(placed.getSubject()));
    }
  }

  /** Brings the graph up to date with what was noted. */
  public void update() {
    Set<List<Node>> pairs = new LinkedHashSet<>();
    Map<Node, List<Quad>> gone = new LinkedHashMap<>();
    for (Node fact : touched) {
      dataset.stream(graph, Node.ANY, ABOUT, fact)
          .map(Quad::getSubject)
          .toList()
          .forEach(dispute -> gone.computeIfAbsent(dispute, this::described));
    }
    Map<Node, List<Quad>> found = new LinkedHashMap<>();
    for (Node fact : touched) {
      rules.stream()
          .filter(rule -> rule.appliesTo(fact))
          .flatMap(rule -> rule.disputes(fact).stream())
          .forEach(dispute -> found.put(node(dispute), quads(dispute)));
    }
    gone.forEach((dispute, quads) -> removeUnlessFound(dispute, quads, found, pairs));
    found.forEach(
        (dispute, quads) -> addUnlessThere(quads, gone.getOrDefault(dispute, List.of()), pairs));
    pairs.forEach(this::settle);
  }

  public long added() {
    return added;
  }

  public long removed() {
    return removed;
  }

  private void touch(Node node) {
    if (node.isURI() && rules.stream().anyMatch(rule -> rule.appliesTo(node))) {
      touched.add(node);
    }
  }

  private void touchAnswers(Node proposal) {
    dataset.stream(Node.ANY, Node.ANY, PARLEY.respondsTo.asNode(), proposal)
        .forEach(answer -> touch(answer.getSubject()));
  }

  private void removeUnlessFound(
      Node dispute, List<Quad> quads, Map<Node, List<Quad>> found, Set<List<Node>> pairs) {
    if (!Set.copyOf(quads).equals(Set.copyOf(found.getOrDefault(dispute, List.of())))) {
      quads.forEach(dataset::delete);
      removed += found.containsKey(dispute) ? 0 : 1;
      addPairs(quads, pairs);
    }
  }

  private void addUnlessThere(List<Quad> quads, List<Quad> before, Set<List<Node>> pairs) {
    if (!Set.copyOf(before).equals(Set.copyOf(quads))) {
      quads.forEach(dataset::add);
      added += before.isEmpty() ? 1 : 0;
      addPairs(quads, pairs);
    }
  }

  private List<Quad> described(Node dispute) {
    return dataset.stream(graph, dispute, Node.ANY, Node.ANY).toList();
  }

  private static void addPairs(List<Quad> quads, Set<List<Node>> pairs) {
    for (Node property : List.of(ABOUT, EVIDENCE)) {
      List<Node> both =
          quads.stream()
              .filter(quad -> quad.getPredicate().equals(property))
              .map(Quad::getObject)
              .toList();
      if (both.size() == 2) {
        pairs.add(List.of(both.get(0), both.get(1)));
        pairs.add(List.of(both.get(1), both.get(0)));
      }
    }
  }

  /** Two disagree as long as some disagreement is about both. */
  private void settle(List<Node> pair) {
    Quad quad = Quad.create(graph, pair.get(0), DISAGREES, pair.get(1));
    boolean disagree =
        List.of(ABOUT, EVIDENCE).stream()
            .anyMatch(
                property ->
                    dataset.stream(graph, Node.ANY, property, pair.get(0))
                        .anyMatch(
                            dispute ->
                                dataset.contains(
                                    graph, dispute.getSubject(), property, pair.get(1))));
    if (disagree) {
      dataset.add(quad);
    } else {
      dataset.delete(quad);
    }
  }

  private Node node(Dispute dispute) {
    return NodeFactory.createURI(base.disagreement(dispute.id()));
  }

  private List<Quad> quads(Dispute dispute) {
    Node node = node(dispute);
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, node, RDF.type.asNode(), PARLEY.Disagreement.asNode()));
    quads.add(Quad.create(graph, node, RDFS.label.asNode(), label(dispute)));
    quads.add(Quad.create(graph, node, PARLEY.disagreementOn.asNode(), dispute.property()));
    dispute.facts().forEach(fact -> quads.add(Quad.create(graph, node, ABOUT, fact)));
    dispute.passages().forEach(passage -> quads.add(Quad.create(graph, node, EVIDENCE, passage)));
    return quads;
  }

  private static Node label(Dispute dispute) {
    return NodeFactory.createLiteralString(
        "%s: %s / %s"
            .formatted(
                dispute.property().getLocalName(),
                dispute.values().get(0),
                dispute.values().get(1)));
  }
}
