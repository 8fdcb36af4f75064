package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Meeting.Role;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Describes the facts of one document. */
final class FactWriter {

  private static final RDFDatatype EDTF = NodeFactory.getType(Ontology.EDTF);

  private final Base base;
  private final Node document;
  private final Node run;
  private final Names names;
  private final Labels labels;
  private final Passages passages;
  private final Description into;
  private final Set<Node> topics = new HashSet<>();

  FactWriter(
      Base base,
      Node document,
      Node run,
      Names names,
      Labels labels,
      Passages passages,
      Description into) {
    this.base = base;
    this.document = document;
    this.run = run;
    this.names = names;
    this.labels = labels;
    this.passages = passages;
    this.into = into;
  }

  void write(Meeting meeting) {
    Node node = names.of(meeting);
    describe(node, PARLEY.Meeting, labels.of(meeting), meeting);
    into.link(node, PARLEY.participant, actors(Meetings.present(meeting)));
    meeting.participations().stream()
        .filter(participation -> participation.role() != Role.ATTENDEE)
        .forEach(participation -> write(meeting, participation));
    into.link(node, PARLEY.represents, actors(meeting.represented()));
    into.link(node, PARLEY.place, all(meeting.place(), base::place));
    into.link(node, PARLEY.site, all(meeting.site(), base::place));
    meeting.date().ifPresent(date -> into.value(node, PARLEY.date, date, datatype(date)));
    meeting
        .startTime()
        .ifPresent(time -> into.value(node, PARLEY.startTime, time + ":00", XSDDatatype.XSDtime));
    meeting
        .duration()
        .ifPresent(length -> into.value(node, PARLEY.duration, length, XSDDatatype.XSDduration));
    into.link(node, PARLEY.kind, Schemes.kind(meeting.kind()));
    into.link(node, PARLEY.factuality, Schemes.concept(meeting.factuality()));
    into.link(node, PARLEY.topic, topics(meeting.topics()));
    into.link(node, PARLEY.excludedTopic, topics(meeting.excludedTopics()));
  }

  private void write(Meeting meeting, Participation participation) {
    Node node = names.of(meeting, participation);
    into.link(names.of(meeting), PARLEY.participation, node);
    into.link(node, RDF.type, PARLEY.Participation);
    into.text(node, RDFS.label, labels.of(meeting, participation));
    into.link(node, PARLEY.actor, actors(List.of(participation.actor())));
    into.link(node, PARLEY.role, Schemes.concept(participation.role()));
  }

  void write(Proposal proposal) {
    Node node = names.of(proposal);
    String content = passages.words(proposal.content());
    describe(node, PARLEY.Proposal, labels.of(proposal, content), proposal);
    into.link(node, PARLEY.proposer, actors(proposal.proposers()));
    into.link(node, PARLEY.addressee, actors(proposal.addressees()));
    into.link(node, PARLEY.party, actors(proposal.parties()));
    into.link(node, PARLEY.reportedBy, actors(proposal.reportedBy()));
    into.link(node, PARLEY.content, passages.at(proposal.content()));
    into.text(node, SchemaDO.text, content);
    into.link(node, PARLEY.status, Schemes.concept(proposal.status()));
    into.link(node, PARLEY.topic, topics(proposal.topics()));
  }

  void write(Position position) {
    Node node = names.of(position);
    String content = passages.words(position.content());
    describe(node, PARLEY.Position, labels.of(position, content), position);
    into.link(node, PARLEY.holder, actors(position.holders()));
    into.link(node, PARLEY.reportedBy, actors(position.reportedBy()));
    into.link(node, PARLEY.stance, Schemes.concept(position.stance()));
    into.link(node, PARLEY.toward, actors(position.toward()));
    position.towardProposal().map(names::of).ifPresent(to -> answers(node, to));
    into.link(node, PARLEY.topic, topics(position.topics()));
    into.link(node, PARLEY.content, passages.at(position.content()));
    into.text(node, SchemaDO.text, content);
    position.cue().ifPresent(cue -> into.link(node, PARLEY.cue, passages.at(cue)));
    position
        .holderMention()
        .ifPresent(mention -> into.link(node, PARLEY.holderMention, passages.at(mention)));
    into.value(
        node, PARLEY.verbatim, Boolean.toString(position.verbatim()), XSDDatatype.XSDboolean);
  }

  /** Both are written: a query for what a stance is toward need not know of the narrower term. */
  private void answers(Node position, Node proposal) {
    into.link(position, PARLEY.respondsTo, proposal);
    into.link(position, PARLEY.toward, proposal);
  }

  void write(Office office) {
    Node node = names.of(office);
    describe(node, PARLEY.Office, labels.of(office), office);
    into.link(node, ORG.member, actors(List.of(office.person())));
    into.text(node, PARLEY.title, office.title());
    into.link(node, PARLEY.of, all(office.of(), base::actor));
    office
        .attestedOn()
        .ifPresent(day -> into.value(node, PARLEY.attestedOn, day.toString(), XSDDatatype.XSDdate));
    into.value(node, PARLEY.former, Boolean.toString(office.former()), XSDDatatype.XSDboolean);
  }

  private void describe(Node node, Resource type, String label, Fact fact) {
    into.link(node, RDF.type, type);
    into.text(node, RDFS.label, label);
    into.link(node, PARLEY.evidence, passages.at(fact.evidence()));
    into.value(
        node, PARLEY.confidence, Description.decimal(fact.confidence()), XSDDatatype.XSDdecimal);
    into.text(node, PARLEY.rule, fact.rule());
    into.link(node, PROV.wasDerivedFrom, document);
    into.link(node, PROV.wasGeneratedBy, run);
  }

  private List<Node> actors(Collection<String> ids) {
    return ids.stream().map(id -> NodeFactory.createURI(base.actor(id))).toList();
  }

  private static List<Node> all(Optional<String> id, UnaryOperator<String> named) {
    return id.map(named).map(NodeFactory::createURI).stream().toList();
  }

  private List<Node> topics(List<String> phrases) {
    return phrases.stream().map(this::topic).toList();
  }

  /** "Security" and "the security" are one topic, called as it was called first. */
  private Node topic(String phrase) {
    Node topic = names.topic(phrase);
    if (topics.add(topic)) {
      into.link(topic, RDF.type, PARLEY.Topic);
      into.text(topic, RDFS.label, phrase);
    }
    return topic;
  }

  private static RDFDatatype datatype(String date) {
    return switch (date.length()) {
      case 4 -> XSDDatatype.XSDgYear;
      case 7 -> XSDDatatype.XSDgYearMonth;
      case 10 -> XSDDatatype.XSDdate;
      default -> EDTF;
    };
  }
}
