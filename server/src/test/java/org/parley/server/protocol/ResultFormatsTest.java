package org.parley.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.server.protocol.Exchange.QUERY;
import static org.parley.server.protocol.Exchange.encoded;
import static org.parley.server.protocol.Exchange.get;
import static org.parley.server.protocol.Exchange.post;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;

/** Every format in which an answer is had says the same. */
class ResultFormatsTest {

  private static final String NASTY =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      <document/nasty> {
        <office/nasty> a parley:Office ; rdfs:label "=HYPERLINK(\\"http://evil.example\\")" ;
          org:member <actor/nasty> ; parley:title "=1+1" ; parley:of <actor/iran> ;
          parley:evidence <document/nasty#char=0,4> .
        <actor/nasty> a parley:Person ; rdfs:label "@Zoë, \\"Q\\"\\n-x" .
        <document/nasty#char=0,4> a parley:Passage ; nif:referenceContext <document/nasty> ;
          nif:beginIndex 0 ; nif:endIndex 4 ; nif:anchorOf "+4-2" .
      }
      <graph/identity> { <actor/nasty> skos:prefLabel "@Zoë, \\"Q\\"\\n-x" . }
      """;

  private static final String ROWS =
      "SELECT ?s ?o ?none { VALUES ?s { <urn:a> <urn:b> } VALUES ?o { 1 \"zwei\"@de \"=1+1\" \"drei, \\\"3\\\"\" } }"
          + " ORDER BY ?s ?o";

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory, NASTY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/tab-separated-values"
      })
  void rowsAreTheSameInEachFormat(String type) {
    HttpResponse<String> reply = post("/sparql", QUERY, ROWS).with(server, type);
    assertEquals(type, Exchange.contentType(reply));
    HttpResponse<String> json =
        post("/sparql", QUERY, ROWS).with(server, "application/sparql-results+json");
    assertEquals(8, rows(json, ResultSetLang.RS_JSON).stream().count());
    assertTrue(
        ResultsCompare.equalsByTerm(rows(reply, language(type)), rows(json, ResultSetLang.RS_JSON)),
        reply.body());
  }

  @Test
  void csvIsAsTheStandardHasItAndNothingIsChangedForSpreadsheets() {
    HttpResponse<String> reply = post("/sparql", QUERY, ROWS).with(server, "text/csv");
    assertEquals("text/csv", Exchange.contentType(reply));
    assertTrue(reply.body().startsWith("s,o,none\r\n"), reply.body());
    assertTrue(reply.body().contains("urn:a,=1+1,\r\n"), reply.body());
    assertTrue(reply.body().contains("urn:b,\"drei, \"\"3\"\"\",\r\n"), reply.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void graphsAreTheSameInEachFormat(String type) {
    String query =
        "PREFIX parley: <https://w3id.org/parley/ontology#>"
            + " CONSTRUCT { ?m ?p ?o } WHERE { ?m a parley:Meeting ; ?p ?o }";
    Model turtle = Exchange.graph(post("/sparql", QUERY, query).with(server, "text/turtle"));
    HttpResponse<String> reply = post("/sparql", QUERY, query).with(server, type);
    assertEquals(type, Exchange.contentType(reply));
    assertTrue(turtle.size() > 20);
    assertTrue(Exchange.graph(reply).isIsomorphicWith(turtle));
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"boolean\" : true",
    "application/sparql-results+xml, <boolean>true</boolean>"
  })
  void aTruthIsToldInEachFormat(String type, String told) {
    HttpResponse<String> reply = post("/sparql", QUERY, "ASK {}").with(server, type);
    assertEquals(type, Exchange.contentType(reply));
    assertTrue(reply.body().contains(told), reply.body());
  }

  @Test
  void savedQuestionsGiveCsvThatNoSpreadsheetCarriesOut() {
    HttpResponse<String> csv =
        get("/api/queries/offices.csv?person=" + encoded("actor/nasty")).with(server);
    assertEquals(200, csv.statusCode(), csv.body());
    assertTrue(csv.body().startsWith("\uFEFFperson,title,"), csv.body());
    assertTrue(csv.body().contains("\"'@Zoë, \"\"Q\"\"\n-x\",'=1+1,"), csv.body());
    assertTrue(csv.body().contains("'+4-2"), csv.body());
    String json =
        get("/api/queries/offices.json?person=" + encoded("actor/nasty")).with(server).body();
    assertTrue(json.contains("\"=1+1\""), json);
    assertFalse(json.contains("'=1+1"), json);
  }

  @Test
  void listsToTakeAwayAreSafeForSpreadsheetsToo() {
    HttpResponse<String> csv = get("/explore.csv?kind=actor").with(server);
    assertEquals(200, csv.statusCode());
    assertFalse(csv.body().lines().anyMatch(line -> line.matches("[^,]+,[=@].*")), csv.body());
    assertTrue(csv.body().startsWith("\uFEFFiri,"), csv.body());
  }

  private static Lang language(String type) {
    return type.endsWith("json")
        ? ResultSetLang.RS_JSON
        : type.endsWith("xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_TSV;
  }

  private static RowSet rows(HttpResponse<String> reply, Lang language) {
    return RowSetReaderRegistry.getFactory(language)
        .create(language)
        .read(
            new ByteArrayInputStream(reply.body().getBytes(StandardCharsets.UTF_8)),
            Context.emptyContext());
  }
}
