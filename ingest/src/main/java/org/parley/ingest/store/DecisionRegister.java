package org.parley.ingest.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.identity.MeetingTies;
import org.parley.ingest.rdf.DecisionGraph;

/**
 * What of the register is about decisions: which lines were applied, what in which document they
 * hold on to, and what came of it.
 */
final class DecisionRegister {

  private static final String NAMESPACE = "https://w3id.org/parley/register#";
  private static final Node DECISIONS = iri("decisions");
  private static final Node LINE = iri("line");
  private static final Node HOLDS = iri("holds");
  private static final Node DETACHED = iri("detached");
  private static final String FIELD = "\n";

  /** Who is called otherwise by decision: {@code from calledBy to}. */
  static final Node ALIAS = iri("decidedName");

  static final Node KIND = iri("decidedKind");
  static final Node LABEL = iri("decidedLabel");

  /** Pairs of forms. */
  static final Node TOGETHER = iri("together");

  static final Node NEVER = iri("never");

  private static final Node MEETINGS_TOGETHER = iri("meetingsTogether");
  private static final Node MEETINGS_NEVER = iri("meetingsNever");

  private final DatasetGraph dataset;

  DecisionRegister(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** The lines that were applied last. */
  Set<String> lines() {
    return texts(DECISIONS, LINE).collect(Collectors.toCollection(TreeSet::new));
  }

  void setLines(Collection<String> lines) {
    replace(DECISIONS, LINE, lines);
  }

  /** Pairs of forms that were decided on. */
  Set<String> pairs(Node property) {
    return texts(DECISIONS, property).collect(Collectors.toCollection(TreeSet::new));
  }

  void setPairs(Node property, Collection<String> pairs) {
    replace(DECISIONS, property, pairs);
  }

  /** What was decided of reports of meetings. */
  MeetingTies meetingTies() {
    return new MeetingTies(meetings(MEETINGS_TOGETHER), meetings(MEETINGS_NEVER));
  }

  private Set<MeetingTies.Pair> meetings(Node property) {
    return pairs(property).stream().map(MeetingTies.Pair::parse).collect(Collectors.toSet());
  }

  void setMeetingTies(MeetingTies ties) {
    setPairs(MEETINGS_TOGETHER, ties.together().stream().map(MeetingTies.Pair::text).toList());
    setPairs(MEETINGS_NEVER, ties.never().stream().map(MeetingTies.Pair::text).toList());
  }

  /** What the anchors of decisions are on in a document, by the document's own names. */
  void hold(Node document, Map<Decision, Map<Anchor, Node>> found) {
    replace(
        document,
        HOLDS,
        found.entrySet().stream()
            .flatMap(
                decision ->
                    decision.getValue().entrySet().stream()
                        .map(
                            each ->
                                key(decision.getKey(), each.getKey())
                                    + FIELD
                                    + each.getValue().getURI()))
            .toList());
  }

  Optional<Node> held(Node document, Decision decision, Anchor anchor) {
    String key = key(decision, anchor) + FIELD;
    return texts(document, HOLDS)
        .filter(text -> text.startsWith(key))
        .map(text -> NodeFactory.createURI(text.substring(key.length())))
        .findFirst();
  }

  private static String key(Decision decision, Anchor anchor) {
    return DecisionGraph.id(decision) + FIELD + anchor.passage();
  }

  /** Actors of a document that are not compared with those of others, with their forms. */
  Map<Node, String> detached(Node document) {
    Map<Node, String> detached = new LinkedHashMap<>();
    texts(document, DETACHED)
        .sorted()
        .forEach(
            text -> {
              int end = text.indexOf(FIELD);
              detached.put(NodeFactory.createURI(text.substring(0, end)), text.substring(end + 1));
            });
    return detached;
  }

  /** The same of all documents. */
  Map<Node, Map<Node, String>> detached() {
    Map<Node, Map<Node, String>> detached = new LinkedHashMap<>();
    dataset.stream(Quad.defaultGraphNodeGenerated, Node.ANY, DETACHED, Node.ANY)
        .map(Quad::getSubject)
        .distinct()
        .toList()
        .forEach(document -> detached.put(document, detached(document)));
    return detached;
  }

  void setDetached(Node document, Map<Node, String> actors) {
    replace(
        document,
        DETACHED,
        actors.entrySet().stream()
            .map(each -> each.getKey().getURI() + FIELD + each.getValue())
            .toList());
  }

  /** What was decided of actors and places by one of the properties. */
  Map<Node, Node> decided(Node property) {
    Map<Node, Node> decided = new LinkedHashMap<>();
    dataset.stream(Quad.defaultGraphNodeGenerated, Node.ANY, property, Node.ANY)
        .forEach(quad -> decided.put(quad.getSubject(), quad.getObject()));
    return decided;
  }

  /** Makes these what was decided; those of which something else was decided before. */
  Set<Node> decide(Node property, Map<Node, Node> decided) {
    Map<Node, Node> before = decided(property);
    Set<Node> changed =
        Stream.concat(before.keySet().stream(), decided.keySet().stream())
            .filter(
                node ->
                    !Optional.ofNullable(before.get(node))
                        .equals(Optional.ofNullable(decided.get(node))))
            .collect(Collectors.toSet());
    for (Node node : changed) {
      Optional.ofNullable(before.get(node))
          .ifPresent(
              value -> dataset.delete(Quad.defaultGraphNodeGenerated, node, property, value));
      Optional.ofNullable(decided.get(node))
          .ifPresent(value -> dataset.add(Quad.defaultGraphNodeGenerated, node, property, value));
    }
    return changed;
  }

  private Stream<String> texts(Node subject, Node property) {
    return dataset.stream(Quad.defaultGraphNodeGenerated, subject, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  private void replace(Node subject, Node property, Collection<String> texts) {
    List<Quad> before =
        dataset.stream(Quad.defaultGraphNodeGenerated, subject, property, Node.ANY).toList();
    Set<Quad> after =
        texts.stream()
            .map(
                text ->
                    Quad.create(
                        Quad.defaultGraphNodeGenerated,
                        subject,
                        property,
                        NodeFactory.createLiteralString(text)))
            .collect(Collectors.toSet());
    before.stream().filter(quad -> !after.contains(quad)).forEach(dataset::delete);
    after.stream().filter(quad -> !before.contains(quad)).forEach(dataset::add);
  }
}
