package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Meeting.Factuality;
import org.parley.ingest.fact.Meeting.Participation;
import org.parley.ingest.fact.Meeting.Role;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.rdf.Samples;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

class GateTest {

  private static final Gate GATE = Gate.standard();
  private static final GraphWriter WRITER = new GraphWriter(Base.DEFAULT, Samples.EXTRACTOR);

  @Test
  void letsAGoodDocumentPass() {
    assertEquals(List.of(), GATE.check(WRITER.write(Samples.reading("envoys"))));
  }

  @Test
  void refusesADayThatIsNotInTheCalendar() {
    Fact meeting = Samples.meeting("2024-02-30", Samples.span("Ana Ruiz"));
    List<Finding> findings = GATE.check(WRITER.write(Samples.reading("envoys", List.of(meeting))));
    assertEquals(1, findings.size(), findings::toString);
    Finding finding = findings.get(0);
    assertTrue(finding.refuses());
    assertEquals("envoys", finding.documentId());
    assertEquals(Base.DEFAULT.meeting("2024-02-30-ana-ruiz-tom-beck"), finding.fact());
    assertEquals("Tom Beck and Ana Ruiz, talks, 2024-02-30, Geneva", finding.label());
    assertEquals("https://w3id.org/parley/shapes#meeting-date", finding.shape());
    assertTrue(finding.message().contains("xsd:date"), finding.message());
  }

  @Test
  void refusesAFactWithoutEvidence() {
    DocumentGraphs good = WRITER.write(Samples.reading("envoys"));
    Node evidence = PARLEY.evidence.asNode();
    DocumentGraphs bare =
        new DocumentGraphs(
            "envoys",
            good.facts().stream().filter(quad -> !quad.getPredicate().equals(evidence)).toList(),
            good.text(),
            good.run());
    List<Finding> refusals = GATE.check(bare).stream().filter(Finding::refuses).toList();
    assertTrue(
        refusals.stream().anyMatch(finding -> finding.message().startsWith("No evidence, no fact")),
        refusals::toString);
  }

  @Test
  void warnsOfAMeetingOfOneAndLetsItPass() {
    Meeting lonely =
        new Meeting(
            List.of(new Participation("ana-ruiz", Role.ATTENDEE)),
            List.of(),
            Optional.of("geneva"),
            Optional.empty(),
            Optional.of("2024-05-03"),
            Optional.empty(),
            Optional.empty(),
            "talks",
            List.of(),
            List.of(),
            Factuality.ACTUAL,
            List.of(new Span(0, 6)),
            0.5,
            "meet-verb");
    List<Finding> findings = GATE.check(WRITER.write(Samples.reading("envoys", List.of(lonely))));
    assertEquals(1, findings.size(), findings::toString);
    assertEquals(Finding.Severity.WARNING, findings.get(0).severity());
  }
}
