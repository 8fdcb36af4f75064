package org.parley.ingest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.rdf.Samples.span;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;
import org.parley.ingest.fact.Fact;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Reading;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

class GraphWriterTest {

  private static final Base BASE = new Base("https://base.example/");

  private final GraphWriter writer = new GraphWriter(BASE, Samples.EXTRACTOR);

  @Test
  void saysAllThatWasRead() {
    Graph expected =
        RDFParser.source("org/parley/ingest/rdf/envoys.ttl")
            .base(BASE.iri())
            .lang(Lang.TURTLE)
            .toGraph();
    Graph written = writer.write(Samples.reading("envoys")).graph();
    assertTrue(written.isIsomorphicWith(expected), () -> turtle(written));
  }

  @Test
  void writesTheSameBytesAgain() {
    assertEquals(
        nquads(writer.write(Samples.reading("envoys"))),
        nquads(new GraphWriter(BASE, Samples.EXTRACTOR).write(Samples.reading("envoys"))));
  }

  @Test
  void twoDocumentsNameTheSameMeetingAlike() {
    Node here = only(writer.write(Samples.reading("here")), PARLEY.Meeting.asNode());
    Node there = only(writer.write(Samples.reading("there")), PARLEY.Meeting.asNode());
    assertEquals(BASE.meeting("2024-05-03-ana-ruiz-tom-beck"), here.getURI());
    assertEquals(here, there);
  }

  @Test
  void aMeetingWithoutADayIsOfItsDocument() {
    Meeting meeting = Samples.meeting("2024-05", span("Ana Ruiz"));
    DocumentGraphs graphs = writer.write(Samples.reading("envoys", List.of(meeting)));
    assertEquals(BASE.meeting("envoys-meeting-25"), only(graphs, PARLEY.Meeting.asNode()).getURI());
    assertEquals(Set.of("\"2024-05\"^^xsd:gYearMonth"), objects(graphs, PARLEY.date));
  }

  @Test
  void distinctFactsNeverShareAName() {
    Meeting first = Samples.meeting("2024-05-03", span("Ana Ruiz"));
    Meeting second = Samples.meeting("2024-05-03", span("They spoke"));
    DocumentGraphs graphs = writer.write(Samples.reading("envoys", List.of(first, second, first)));
    assertEquals(
        Set.of(
            BASE.meeting("2024-05-03-ana-ruiz-tom-beck"),
            BASE.meeting("2024-05-03-ana-ruiz-tom-beck-2")),
        ofType(graphs, PARLEY.Meeting.asNode()).stream()
            .map(Node::getURI)
            .collect(Collectors.toSet()));
  }

  @Test
  void typesDatesByWhatIsKnown() {
    Map<String, String> typed =
        Map.of(
            "2024-05-03", "\"2024-05-03\"^^xsd:date",
            "2024", "\"2024\"^^xsd:gYear",
            "2024-05-03/2024-05-04", "\"2024-05-03/2024-05-04\"^^http://id.loc.gov/datatypes/edtf");
    typed.forEach(
        (date, literal) -> {
          Fact meeting = Samples.meeting(date, span("Ana Ruiz"));
          DocumentGraphs graphs = writer.write(Samples.reading("envoys", List.of(meeting)));
          assertEquals(Set.of(literal), objects(graphs, PARLEY.date));
        });
  }

  @Test
  void theRunDependsOnTheSettings() {
    Extractor other = new Extractor("parley", "0.1.0", Map.of("rules", "none"));
    DocumentGraphs one = writer.write(Samples.reading("envoys"));
    DocumentGraphs two = new GraphWriter(BASE, other).write(Samples.reading("envoys"));
    assertFalse(
        objects(one, PROV.wasGeneratedBy).equals(objects(two, PROV.wasGeneratedBy)),
        () -> nquads(two));
  }

  @Test
  void refusesTextThatIsNoUnicode() {
    Reading broken =
        new Reading(
            Document.of("broken", null, "Half a fish: \uD83D!"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String message =
        assertThrows(IllegalArgumentException.class, () -> writer.write(broken)).getMessage();
    assertEquals("Document broken: unpaired surrogate U+D83D at code point 13", message);
  }

  @Test
  void refusesASpanBeyondTheText() {
    Meeting beyond = Samples.meeting("2024-05-03", new Span(5, 100_000));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> writer.write(Samples.reading("envoys", List.of(beyond))))
            .toString();
    assertTrue(message.contains("Document envoys: span 5,100000 ends after"), message);
  }

  @Test
  void keepsAnAddressThatIsNoIriAsText() {
    Document document =
        new Document(
            "odd",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of("http://news.example/a b>c"),
            "Text.");
    Reading reading = new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of());
    List<Quad> quads = new ArrayList<>(writer.write(reading).facts());
    quads.removeIf(quad -> !quad.getObject().isLiteral());
    assertTrue(
        quads.stream()
            .anyMatch(
                quad ->
                    quad.getObject().getLiteralLexicalForm().equals("http://news.example/a b>c")));
  }

  private static Node only(DocumentGraphs graphs, Node type) {
    Set<Node> found = ofType(graphs, type);
    assertEquals(1, found.size());
    return found.iterator().next();
  }

  private static Set<Node> ofType(DocumentGraphs graphs, Node type) {
    return graphs.graph().stream(Node.ANY, RDF.type.asNode(), type)
        .map(triple -> triple.getSubject())
        .collect(Collectors.toSet());
  }

  private static Set<String> objects(DocumentGraphs graphs, Property property) {
    return graphs.graph().stream(Node.ANY, property.asNode(), Node.ANY)
        .map(triple -> triple.getObject().toString())
        .collect(Collectors.toSet());
  }

  private static String nquads(DocumentGraphs graphs) {
    return graphs.quads().map(Quad::toString).collect(Collectors.joining("\n"));
  }

  private static String turtle(Graph graph) {
    StringWriter out = new StringWriter();
    RDFDataMgr.write(out, graph, Lang.TURTLE);
    return out.toString();
  }
}
