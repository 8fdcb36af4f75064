package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ontology.Base;

/** Queries and graphs over HTTP: read by anyone, changed by no one. */
class QueryServiceTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  private static SampleServer server;
  private static String before;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory);
    before = query(COUNT).body();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingHasChanged() {
    assertEquals(before, query(COUNT).body());
  }

  @Test
  void seesAllGraphsAsOne() {
    assertFalse(before.contains("\n0"));
    assertTrue(
        query(
                """
                PREFIX parley: <https://w3id.org/parley/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                ASK { ?meeting parley:participant/skos:prefLabel "Hoshyar Zebari" }
                """)
            .body()
            .contains("true"));
  }

  @Test
  void findsWords() {
    String found =
        query(
                """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT DISTINCT ?actor { ?actor text:query (skos:prefLabel "mottaki") }
                """)
            .body();
    assertEquals("actor\r\n" + Base.DEFAULT.actor("manouchehr-mottaki") + "\r\n", found);
  }

  @Test
  void givesAGraph() {
    HttpResponse<String> reply =
        server.get("/data?graph=" + encoded(Base.DEFAULT.runsGraph()), "Accept", "text/turtle");
    assertEquals(200, reply.statusCode());
    assertTrue(reply.body().contains("Parley 0.1.0"));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/sparql-update",
    "POST, /data, text/turtle",
    "PUT, /data?default, text/turtle",
    "POST, /data?default, text/turtle",
    "DELETE, /data?default, text/turtle",
    "PATCH, /data?default, text/turtle",
    "POST, /data, multipart/form-data;boundary=x",
    "POST, /update, application/sparql-update",
    "POST, /sparql/update, application/sparql-update",
    "POST, /data/upload, text/turtle",
    "PUT, /data/data?default, text/turtle"
  })
  void refusesChanges(String method, String path, String contentType) {
    String body =
        contentType.endsWith("update") ? "DELETE WHERE { ?s ?p ?o }" : "<urn:a> <urn:b> <urn:c> .";
    HttpResponse<String> reply =
        server.sendApart(
            server
                .request(path, "Content-Type", contentType)
                .method(method, BodyPublishers.ofString(body)));
    assertTrue(reply.statusCode() >= 400 && reply.statusCode() < 500, reply.toString());
  }

  @Test
  void refusesAnUpdateInAForm() {
    HttpResponse<String> reply =
        server.sendApart(
            server
                .request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encoded("DELETE WHERE { ?s ?p ?o }"))));
    assertEquals(400, reply.statusCode());
  }

  @Test
  void sendsNoRequestsForOthers() {
    String query = "SELECT * { SERVICE <" + server.address() + "sparql> { ?s ?p ?o } }";
    assertEquals(422, query(query).statusCode());
  }

  @Test
  void readsNoFilesForOthers() {
    String file = Path.of("pom.xml").toUri().toString();
    HttpResponse<String> reply = query("SELECT * FROM <" + file + "> { ?s ?p ?o }");
    assertFalse(reply.body().contains("parley-server"));
  }

  @Test
  void letsOtherSitesReadWithoutCredentials() {
    HttpResponse<String> reply =
        server.get("/sparql?query=" + encoded(COUNT), "Origin", "https://elsewhere.example");
    assertEquals("*", reply.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    assertTrue(reply.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    HttpResponse<String> reply =
        server.get(
            "/sparql?timeout=0.2&query="
                + encoded("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"));
    assertEquals(503, reply.statusCode());
  }

  private static HttpResponse<String> query(String query) {
    return server.get("/sparql?query=" + encoded(query), "Accept", "text/csv,*/*;q=0.1");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
