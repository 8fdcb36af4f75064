package org.parley.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.server.protocol.Exchange.FORM;
import static org.parley.server.protocol.Exchange.QUERY;
import static org.parley.server.protocol.Exchange.UPDATE;
import static org.parley.server.protocol.Exchange.encoded;
import static org.parley.server.protocol.Exchange.post;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/**
 * What the W3C's tests of the SPARQL 1.1 Protocol ask (w3c/rdf-tests, sparql11/protocol), in cases
 * of our own, by the names they have there. Where the server differs on purpose, the test holds it
 * to that, and docs/protocol.md names the test and says why.
 */
class SparqlProtocolTest {

  private static final String ONE = "urn:test:one";
  private static final String TWO = "urn:test:two";
  private static final String THREE = "urn:test:three";
  private static final Set<String> TABULAR =
      Set.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");
  private static final Set<String> RDF =
      Set.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json");

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    new Users(directory.resolve("users")).put("wanda", Role.WRITER, "a long password");
    server =
        SampleServer.start(
            directory,
            """
            <urn:test:one> { <urn:test:one> a <urn:test:Document> . }
            <urn:test:two> { <urn:test:two> a <urn:test:Document> . }
            <urn:test:three> { <urn:test:three> a <urn:test:Document> . }
            """);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void queryGet() {
    isTrue(Exchange.get("/sparql?query=" + encoded("ASK {}") + "&default-graph-uri=" + ONE));
  }

  @Test
  void queryPostForm() {
    isTrue(post("/sparql?default-graph-uri=" + ONE, FORM, "query=" + encoded("ASK {}")));
  }

  @Test
  void queryPostDirect() {
    isTrue(post("/sparql", QUERY, "ASK {}"));
  }

  /** query_dataset_default_graphs_get, _post. */
  @Test
  void queryDatasetDefaultGraphs() {
    String ask =
        "ASK { <urn:test:one> a ?t . <urn:test:two> a ?t FILTER NOT EXISTS { <urn:test:three> a ?u } }";
    String graphs = "default-graph-uri=" + ONE + "&default-graph-uri=" + TWO;
    isTrue(Exchange.get("/sparql?query=" + encoded(ask) + "&" + graphs));
    isTrue(post("/sparql?" + graphs, QUERY, ask));
    isTrue(post("/sparql", FORM, "query=" + encoded(ask) + "&" + graphs));
  }

  /** query_dataset_named_graphs_get, _post. */
  @Test
  void queryDatasetNamedGraphs() {
    String ask =
        "ASK { GRAPH ?g { <urn:test:one> a ?t } GRAPH ?h { <urn:test:two> a ?t }"
            + " FILTER NOT EXISTS { GRAPH ?i { <urn:test:three> a ?t } } }";
    String graphs = "named-graph-uri=" + ONE + "&named-graph-uri=" + TWO;
    isTrue(Exchange.get("/sparql?query=" + encoded(ask) + "&" + graphs));
    isTrue(post("/sparql?" + graphs, QUERY, ask));
  }

  @Test
  void queryDatasetFull() {
    isTrue(
        post(
            "/sparql?default-graph-uri=" + THREE + "&named-graph-uri=" + ONE,
            QUERY,
            "ASK { <urn:test:three> a ?t GRAPH ?g { <urn:test:one> a ?t }"
                + " FILTER NOT EXISTS { <urn:test:one> a ?t } }"));
  }

  /** What the protocol says goes before what the query says. */
  @Test
  void queryMultipleDataset() {
    isTrue(
        post(
            "/sparql?default-graph-uri=" + ONE,
            QUERY,
            "ASK FROM <urn:test:three> { <urn:test:one> a ?t"
                + " FILTER NOT EXISTS { <urn:test:three> a ?t } }"));
  }

  @Test
  void queryContentTypeSelect() {
    HttpResponse<String> reply = post("/sparql", QUERY, "SELECT (1 AS ?value) {}").with(server);
    assertTrue(TABULAR.contains(Exchange.contentType(reply)), reply.toString());
  }

  @Test
  void queryContentTypeAsk() {
    HttpResponse<String> reply = post("/sparql", QUERY, "ASK {}").with(server);
    assertTrue(Exchange.contentType(reply).matches("application/sparql-results\\+(json|xml)"));
  }

  /** query_content_type_describe, _construct. */
  @ParameterizedTest
  @ValueSource(strings = {"DESCRIBE <urn:test:one>", "CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}"})
  void queryContentTypeGraph(String query) {
    HttpResponse<String> reply = post("/sparql", QUERY, query).with(server);
    assertEquals(200, reply.statusCode());
    assertTrue(RDF.contains(Exchange.contentType(reply)), reply.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "bad_query_method, PUT, /sparql?query=ASK%7B%7D, application/x-www-form-urlencoded, ''",
    "bad_multiple_queries, GET, /sparql?query=ASK%7B%7D&query=SELECT*%7B%7D, '', ''",
    "bad_query_wrong_media_type, POST, /sparql, text/plain, ASK {}",
    "bad_query_missing_form_type, POST, /sparql, '', query=ASK%7B%7D",
    "bad_query_missing_direct_type, POST, /sparql, '', ASK {}",
    "bad_query_syntax, GET, /sparql?query=ASK%7B, '', ''",
    "bad_update_get, GET, /update?update=CLEAR%20ALL, '', ''",
    "bad_update_get, GET, /sparql?update=CLEAR%20ALL, '', ''",
    "bad_multiple_updates, POST, /update, application/x-www-form-urlencoded, update=CLEAR%20NAMED&update=CLEAR%20DEFAULT",
    "bad_update_wrong_media_type, POST, /update, text/plain, CLEAR GRAPH <urn:test:one>",
    "bad_update_missing_form_type, POST, /update, '', update=CLEAR%20NAMED",
    "bad_update_syntax, POST, /update, application/sparql-update, CLEAR XYZ",
    "bad_update_dataset_conflict, POST, /update?using-named-graph-uri=urn:test:one, application/sparql-update, 'WITH <urn:x> DELETE { ?s ?p 1 } INSERT { ?s ?p 2 } WHERE { ?s ?p 1 }'"
  })
  void bad(String name, String method, String path, String type, String body) {
    HttpResponse<String> reply =
        new Exchange(method, path, type, body, StandardCharsets.UTF_8).with(server);
    assertEquals(4, reply.statusCode() / 100, name + " " + reply.statusCode() + reply.body());
    isTrue(post("/sparql", QUERY, "ASK { <urn:test:one> a <urn:test:Document> }"));
  }

  /** bad_query_non_utf8, bad_update_non_utf8. */
  @ParameterizedTest
  @CsvSource({
    "/sparql, application/sparql-query; charset=UTF-16, ASK {}",
    "/update, application/sparql-update; charset=UTF-16, CLEAR GRAPH <urn:test:one>"
  })
  void badNonUtf8(String path, String type, String body) {
    HttpResponse<String> reply = post(path, type, body).in(StandardCharsets.UTF_16).with(server);
    assertEquals(4, reply.statusCode() / 100, reply.body());
  }

  @Test
  void updatePostDirect() {
    assertEquals(200, update("", "CLEAR SILENT GRAPH <urn:test:none>").statusCode());
  }

  /** update_dataset_default_graph, _default_graphs. */
  @Test
  void updateDatasetDefaultGraphs() {
    String update =
        "DROP SILENT GRAPH <urn:test:new> ;"
            + " INSERT { GRAPH <urn:test:new> { ?s a <urn:test:Found> } }"
            + " WHERE { ?s a <urn:test:Document> }";
    update("?using-graph-uri=" + ONE, update);
    holds("<urn:test:one>", "<urn:test:two>", "<urn:test:three>");
    update("?using-graph-uri=" + ONE + "&using-graph-uri=" + TWO, update);
    isTrue(asked("<urn:test:one>"));
    holds("<urn:test:two>", "<urn:test:three>");
  }

  @Test
  void updateDatasetNamedGraphs() {
    update(
        "?using-named-graph-uri=" + ONE + "&using-named-graph-uri=" + TWO,
        "DROP SILENT GRAPH <urn:test:new> ;"
            + " INSERT { GRAPH <urn:test:new> { ?s a <urn:test:Found> } }"
            + " WHERE { GRAPH ?g { ?s a <urn:test:Document> } }");
    isTrue(asked("<urn:test:one>"));
    holds("<urn:test:two>", "<urn:test:three>");
  }

  @Test
  void updateDatasetFull() {
    update(
        "?using-graph-uri=" + ONE + "&using-named-graph-uri=" + TWO,
        "DROP SILENT GRAPH <urn:test:new> ;"
            + " INSERT { GRAPH <urn:test:new> { ?s a <urn:test:Found> } }"
            + " WHERE { { ?s a <urn:test:Document> } UNION { GRAPH ?g { ?s a <urn:test:Document> } } }");
    isTrue(asked("<urn:test:one>"));
    holds("<urn:test:two>", "<urn:test:three>");
  }

  @Test
  void updateBaseUri() {
    update("", "INSERT DATA { GRAPH <urn:test:base> { <urn:s> <urn:p> <test> } }");
    isTrue(
        post(
            "/sparql",
            QUERY,
            "ASK { GRAPH <urn:test:base> { <urn:s> <urn:p> ?o"
                + " FILTER(isIRI(?o) && STRSTARTS(STR(?o), \"https://\")) } }"));
  }

  /** The only two that differ, on purpose: see docs/protocol.md. */
  @Test
  void updatesInAFormAndOfAllGraphsAreRefusedAsThePageOnTheProtocolSays() throws IOException {
    assertEquals(
        415,
        post("/update", FORM, "update=" + encoded("CLEAR GRAPH <urn:x>"))
            .with(server)
            .statusCode());
    assertEquals(422, update("", "CLEAR ALL").statusCode());
    String page = Files.readString(Path.of("../docs/protocol.md"));
    assertTrue(page.contains("`update_post_form`"));
    assertTrue(page.contains("`CLEAR ALL`"));
  }

  private static HttpResponse<String> update(String parameters, String text) {
    HttpResponse<String> reply = post("/update" + parameters, UPDATE, text).with(server);
    assertTrue(reply.statusCode() < 300 || text.equals("CLEAR ALL"), reply.body());
    return reply;
  }

  /** The first is found, and the last, or the last two, are not. */
  private static void holds(String... things) {
    isTrue(asked(things[0]));
    for (int i = 1; i < things.length; i++) {
      HttpResponse<String> reply = asked(things[i]).with(server, "text/csv");
      assertTrue(reply.body().contains("false"), things[i]);
    }
  }

  private static Exchange asked(String thing) {
    return post(
        "/sparql", QUERY, "ASK { GRAPH <urn:test:new> { " + thing + " a <urn:test:Found> } }");
  }

  private static void isTrue(Exchange exchange) {
    HttpResponse<String> reply = exchange.with(server, "application/sparql-results+json");
    assertEquals(200, reply.statusCode(), exchange + " " + reply.body());
    assertTrue(reply.body().matches("(?s).*\"boolean\" : true.*"), exchange + " " + reply.body());
  }
}
