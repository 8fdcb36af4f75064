package org.parley.ingest.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Decisions;
import org.parley.ingest.disagreement.Disagreements;
import org.parley.ingest.identity.Identity;
import org.parley.ingest.rdf.DecisionGraph;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.PROV;

/**
 * One write transaction's worth of changes. Only what differs is written, so that bringing in the
 * same documents again costs nothing.
 */
final class Change {

  private final DatasetGraph dataset;
  private final Graphs graphs;
  private final Deciding deciding;
  private final Joining joining;
  private final Set<Node> relabelled = new LinkedHashSet<>();
  private final Set<Node> leftRuns = new LinkedHashSet<>();
  private final Disagreements disagreements;
  private LoadReport report = LoadReport.NOTHING;

  Change(
      DatasetGraph dataset,
      Graphs graphs,
      Readings readings,
      Identity identity,
      Authority authority,
      Decisions decisions) {
    this.dataset = dataset;
    this.graphs = graphs;
    Register register = new Register(dataset, graphs.base());
    this.deciding = new Deciding(dataset, register, graphs, authority, decisions);
    this.joining =
        new Joining(register, new DecisionRegister(dataset), deciding, readings, graphs, identity);
    deciding.begin().forEach(joining::decide);
    this.disagreements = new Disagreements(dataset, graphs.base());
  }

  void put(Arrival arrival) {
    DocumentGraphs document = arrival.document();
    Node facts = graphs.facts(document.documentId());
    boolean known = dataset.containsGraph(facts);
    boolean changed = joining.put(facts, arrival, known);
    changed |= replace(graphs.text(document.documentId()), document.text());
    document.run().forEach(this::add);
    report = report.plus(LoadReport.ofDocument(known, changed));
  }

  void remove(String documentId) {
    joining.remove(graphs.facts(documentId));
    replace(graphs.text(documentId), List.of());
  }

  /** Makes a graph hold these quads and nothing else; true if it did not before. */
  boolean replace(Node graph, Collection<Quad> quads) {
    Set<Quad> before = Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
    Set<Quad> after = new HashSet<>(quads);
    List<Quad> gone = before.stream().filter(quad -> !after.contains(quad)).toList();
    List<Quad> come = quads.stream().filter(quad -> !before.contains(quad)).toList();
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
    gone.forEach(this::note);
    come.forEach(this::note);
    report = report.plus(LoadReport.ofQuads(come.size(), gone.size()));
    return !gone.isEmpty() || !come.isEmpty();
  }

  /** What must be true across documents again, once all of them are in. */
  LoadReport finish() {
    joining.finish().forEach(this::replace);
    report = report.plus(LoadReport.ofLeftOut(joining.leftOut()));
    CommonKnowledge common = new CommonKnowledge(dataset, graphs);
    joining.tell(common);
    relabelled.addAll(deciding.relabelled());
    replace(graphs.decisions(), decisionsInForce());
    relabelled.forEach(common::update);
    leftRuns.stream().filter(this::isUnused).forEach(this::forget);
    disagreements.update();
    report = report.plus(LoadReport.ofDisagreements(disagreements));
    if (report.changesAnything()) {
      new Version(dataset, graphs).advance();
    }
    return report;
  }

  private List<Quad> decisionsInForce() {
    DecisionGraph graph = new DecisionGraph(graphs.base());
    joining.standings().stream()
        .filter(standing -> standing.idle().isEmpty())
        .forEach(standing -> graph.add(standing.decision(), standing.things()));
    return graph.quads();
  }

  private void add(Quad quad) {
    if (!dataset.contains(quad)) {
      dataset.add(quad);
      report = report.plus(LoadReport.ofQuads(1, 0));
    }
  }

  private void note(Quad quad) {
    disagreements.note(quad);
    if (quad.getPredicate().equals(PROV.used.asNode())) {
      leftRuns.add(quad.getSubject());
    } else if (CommonKnowledge.dependsOn(quad.getPredicate())
        && graphs.hasIdentity(quad.getSubject())) {
      relabelled.add(quad.getSubject());
    }
  }

  private boolean isUnused(Node run) {
    return !dataset.contains(Node.ANY, run, PROV.used.asNode(), Node.ANY);
  }

  private void forget(Node run) {
    dataset.deleteAny(graphs.runs(), run, Node.ANY, Node.ANY);
  }
}
