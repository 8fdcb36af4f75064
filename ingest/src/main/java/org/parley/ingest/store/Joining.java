package org.parley.ingest.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Decisions;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.Identity;
import org.parley.ingest.rdf.MeetingReports;
import org.parley.ingest.rdf.Renaming;
import org.parley.ingest.rdf.Retyping;
import org.parley.ingest.rdf.StatementReports;
import org.parley.ontology.Base;

/**
 * Makes the graphs of documents from what was read from each and from who is who in all of them.
 * Only what a change has a say in is found out again, and only documents whose actors or meetings
 * have other names than before are made anew.
 */
final class Joining {

  private final Register register;
  private final DecisionRegister decisions;
  private final Deciding deciding;
  private final Readings readings;
  private final Graphs graphs;
  private final ActorJoining actors;
  private final MeetingJoining meetings;
  private final StatementJoining statements;
  private final VoiceJoining voices;
  private final Map<Node, Arrival> arrivals = new LinkedHashMap<>();
  private final Set<Node> departed = new LinkedHashSet<>();
  private final Set<Node> redecided = new LinkedHashSet<>();
  private final Set<String> leftOut = new LinkedHashSet<>();
  private Map<Node, Node> kinds = Map.of();

  Joining(
      Register register,
      DecisionRegister decisions,
      Deciding deciding,
      Readings readings,
      Graphs graphs,
      Identity identity) {
    this.register = register;
    this.decisions = decisions;
    this.deciding = deciding;
    this.readings = readings;
    this.graphs = graphs;
    this.actors = new ActorJoining(register, decisions, graphs.base(), identity);
    this.statements = new StatementJoining(register, graphs.base());
    this.meetings = new MeetingJoining(register, decisions, graphs.base());
    this.voices = new VoiceJoining(register);
  }

  /** Where nothing was decided. */
  static Joining withoutDecisions(
      DatasetGraph dataset, Readings readings, Graphs graphs, Identity identity) {
    Register register = new Register(dataset, graphs.base());
    Deciding deciding =
        new Deciding(dataset, register, graphs, Authority.standard(), Decisions.NONE);
    return new Joining(
        register, new DecisionRegister(dataset), deciding, readings, graphs, identity);
  }

  /**
   * Whether a document was read otherwise before, or not at all.
   *
   * @param isThere whether the dataset has its graph: it may have been taken out by other means
   */
  boolean put(Node document, Arrival arrival, boolean isThere) {
    Optional<String> before = register.reading(document);
    String name = arrival.reading().name();
    if (isThere && before.equals(Optional.of(name))) {
      return false;
    }
    readings.doubt(before.stream().toList());
    register.describe(document, name, arrival.sketch());
    arrivals.put(document, arrival);
    departed.remove(document);
    return true;
  }

  /** Applies the decisions anew to a document. */
  void decide(Node document) {
    redecided.add(document);
  }

  /** Whether each decision is in force. */
  List<Standing> standings() {
    return deciding.standings(actors);
  }

  void remove(Node document) {
    readings.doubt(register.reading(document).stream().toList());
    register.forget(document);
    arrivals.remove(document);
    departed.add(document);
  }

  /** The graphs of all documents that are not what they were, each as it is to be. */
  Map<Node, List<Quad>> finish() {
    for (Node document : departed) {
      decisions.setDetached(document, Map.of());
      deciding.forget(document);
      actors.replace(document, Map.of());
    }
    Set<Node> stale = new LinkedHashSet<>(arrivals.keySet());
    stale.addAll(redecided);
    stale.removeAll(departed);
    for (Node document : stale) {
      decisions.setDetached(document, Map.of());
      actors.replace(document, deciding.amend(document, read(document), forms(document)));
    }
    stale.addAll(deciding.tie(actors));
    stale.addAll(actors.settle());
    stale.addAll(deciding.name(actors));
    departed.forEach(document -> tell(document, List.of(), actor -> actor));
    kinds = decisions.decided(DecisionRegister.KIND);
    Map<Node, List<Quad>> amended = new HashMap<>();
    for (Node document : stale) {
      Map<Node, Node> names = actors.names(document);
      List<Quad> facts = facts(document, names);
      amended.put(document, facts);
      tell(document, facts, actor -> names.getOrDefault(actor, actor));
    }
    meetings.decide(deciding.meetings());
    stale.addAll(meetings.settle());
    Map<Node, List<Quad>> joined = new LinkedHashMap<>();
    departed.forEach(document -> joined.put(document, List.of()));
    stale.forEach(document -> joined.put(document, joined(document, amended)));
    return joined;
  }

  private void tell(Node document, List<Quad> facts, UnaryOperator<Node> identified) {
    meetings.replace(document, new MeetingReports(facts, identified).all());
    statements.replace(document, new StatementReports(graphs.base(), facts, identified).all());
  }

  /** Says what holds across documents now: what is told by whom again, and of what by how many. */
  void tell(CommonKnowledge common) {
    Set<Node> told = new LinkedHashSet<>(meetings.changed());
    // The same report in another text may be another voice.
    arrivals.keySet().forEach(document -> told.addAll(voices.meetings(document)));
    voices.voices(told).forEach(common::count);
    Set<Node> texts = new LinkedHashSet<>(arrivals.keySet());
    texts.addAll(departed);
    told.forEach(meeting -> texts.addAll(voices.documents(meeting)));
    texts.forEach(common::unlinkText);
    texts.forEach(text -> voices.repeating(text).forEach(other -> common.linkTexts(text, other)));
    statements.gone().forEach(common::unlink);
    statements.restated().forEach(common::link);
  }

  /**
   * A document's graph in the names that all share.
   *
   * @param amended facts found already; who acts in them is settled by now, which meeting is not
   */
  private List<Quad> joined(Node document, Map<Node, List<Quad>> amended) {
    Map<Node, Node> names = actors.names(document);
    List<Quad> facts = amended.computeIfAbsent(document, d -> facts(d, names));
    register
        .reports(document)
        .forEach(
            report -> {
              Node local = NodeFactory.createURI(graphs.base().meeting(report.meeting()));
              Node meeting = register.meeting(report).orElse(local);
              if (!meeting.equals(local)) {
                names.put(local, meeting);
              }
            });
    return new Renaming(graphs.base(), names).apply(facts);
  }

  /** As people decided that the document is to be read, in its own names. */
  private List<Quad> facts(Node document, Map<Node, Node> names) {
    List<Quad> told =
        Retyping.apply(
            deciding.facts(document, read(document)),
            actor -> names.getOrDefault(actor, actor),
            kinds);
    return deciding.concerns(document, told, names) ? coherent(document, told, names) : told;
  }

  private List<Quad> coherent(Node document, List<Quad> told, Map<Node, Node> names) {
    Coherence coherence = new Coherence(graphs.base());
    List<Quad> left = coherence.of(Base.id(document.getURI()), told, names);
    leftOut.addAll(coherence.leftOut());
    return left;
  }

  /** What decisions left no sense, as people read it. */
  Set<String> leftOut() {
    return leftOut;
  }

  private Map<String, Form> forms(Node document) {
    Arrival arrival = arrivals.get(document);
    return arrival == null
        ? readings.forms(register.reading(document).orElseThrow())
        : arrival.document().forms();
  }

  private List<Quad> read(Node document) {
    Arrival arrival = arrivals.get(document);
    return arrival == null
        ? readings.read(register.reading(document).orElseThrow())
        : arrival.facts();
  }
}
