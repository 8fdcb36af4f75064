package org.parley.ingest.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Office;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ingest.identity.MeetingName;
import org.parley.ontology.Base;

/**
 * Names the facts of one document: the only place that decides what an IRI ends in. Within the
 * document two distinct facts never share a name, and a fact keeps the name it got first.
 */
final class Names {

  private final Base base;
  private final String documentId;
  private final Map<Fact, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Names(Base base, String documentId) {
    this.base = base;
    this.documentId = documentId;
  }

  Node of(Meeting meeting) {
    return iri(base.meeting(id(meeting, meetingId(meeting))));
  }

  Node of(Meeting meeting, Participation participation) {
    String role = Schemes.word(participation.role());
    String id = id(meeting, meetingId(meeting));
    return iri(base.participation(id + "-" + participation.actor() + "-" + role));
  }

  Node of(Proposal proposal) {
    return iri(base.proposal(id(proposal, scoped(proposal.content()))));
  }

  Node of(Position position) {
    return iri(base.position(id(position, scoped(position.content()))));
  }

  Node of(Office office) {
    String of = office.of().map(id -> "-" + id).orElse("");
    String former = office.former() ? "-former" : "";
    return iri(
        base.office(id(office, office.person() + "-" + Base.slug(office.title()) + of + former)));
  }

  /** Shared by all documents that use the same words, whatever their article or case. */
  Node topic(String phrase) {
    return iri(base.topic(Base.slug(phrase).replaceFirst("^(the|an?)-", "")));
  }

  /** Two documents that tell of the same people on the same day tell of the same meeting. */
  private String meetingId(Meeting meeting) {
    List<String> present = Meetings.present(meeting);
    return Meetings.dayIsKnown(meeting) && present.size() > 1
        ? MeetingName.of(meeting.date().orElseThrow(), present)
        : documentId + "-meeting-" + meeting.evidence().get(0).begin();
  }

  private String scoped(Span content) {
    return documentId + "-" + content.begin() + "-" + content.end();
  }

  private String id(Fact fact, String wanted) {
    return ids.computeIfAbsent(fact, unnamed -> free(unnamed.getClass().getSimpleName(), wanted));
  }

  private String free(String kind, String wanted) {
    String id = wanted;
    for (int number = 2; !taken.add(kind + " " + id); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
