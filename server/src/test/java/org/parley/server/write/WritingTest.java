package org.parley.server.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;

/** Changes over HTTP: by whom they are taken, and that a bad one leaves nothing behind. */
class WritingTest {

  private static final String GRAPH = "/data?graph=urn:g";
  private static final String GOOD = "<urn:a> <urn:b> <urn:c> .";

  private static SampleServer server;
  private static Path directory;

  @BeforeAll
  static void start(@TempDir Path temporary) {
    directory = temporary;
    Users users = new Users(temporary.resolve("users"));
    users.put("wanda", Role.WRITER, "a long password");
    users.put("ada", Role.ADMIN, "another password");
    server = SampleServer.start(temporary);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void takesAGraphFromAWriter() {
    assertEquals(201, send("PUT", "/data?graph=urn:put", "text/turtle", GOOD).statusCode());
    assertEquals(200, send("PUT", "/data?graph=urn:put", "text/turtle", GOOD).statusCode());
    assertEquals("1", count("urn:put"));
    send("POST", "/data?graph=urn:put", "text/turtle", "<urn:a> <urn:b> <urn:d> .");
    assertEquals("2", count("urn:put"));
    send("PUT", "/data?graph=urn:put", "text/turtle", "<urn:a> <urn:b> <urn:e> .");
    assertEquals("1", count("urn:put"));
    assertEquals(204, send("DELETE", "/data?graph=urn:put", "text/turtle", "").statusCode());
    assertEquals("0", count("urn:put"));
    assertEquals(404, send("DELETE", "/data?graph=urn:put", "text/turtle", "").statusCode());
  }

  @Test
  void takesAnUpdateFromAWriter() {
    assertEquals(
        200, update("INSERT DATA { GRAPH <urn:u> { <urn:a> <urn:b> 1, 2, 3 } }").statusCode());
    assertEquals("3", count("urn:u"));
    HttpResponse<String> reply =
        update(
            "DELETE { GRAPH <urn:u> { ?s ?p ?o } } WHERE { GRAPH <urn:u> { ?s ?p ?o FILTER(?o > 1) } }");
    assertEquals("added 0, deleted 2\n", reply.body());
    assertEquals("1", count("urn:u"));
    assertEquals(200, update("DROP GRAPH <urn:u>").statusCode());
    assertEquals("0", count("urn:u"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT DATA { GRAPH <urn:x> { <urn:a> <urn:b> | 400",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> } | 400",
        "LOAD <file:///etc/passwd> INTO GRAPH <urn:x> | 422",
        "LOAD SILENT <http://127.0.0.1/> INTO GRAPH <urn:x> | 422",
        "INSERT DATA { GRAPH <urn:x> { <urn:a> <urn:b> 1 } } ; LOAD <file:///etc/passwd> | 422",
        "DROP ALL | 422",
        "CLEAR DEFAULT | 422",
        "CLEAR NAMED | 422"
      })
  void refusesAnUpdateWhole(String update, int status) {
    HttpResponse<String> reply = update(update);
    assertEquals(status, reply.statusCode(), reply.body());
    assertFalse(reply.body().contains("root:"), reply.body());
    assertEquals("0", count("urn:x"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, '<urn:a> <urn:b> <urn:c> . <urn:a> <urn:b', 400",
    "application/n-triples, nonsense, 400",
    "application/ld+json, '{\"@context\": \"http://127.0.0.1:1/context\", \"@id\": \"urn:a\"}', 400",
    "application/ld+json, '{\"@context\": \"file:///etc/passwd\", \"@id\": \"urn:a\"}', 400",
    "application/rdf+xml, '<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>', 400",
    "text/html, '<p>', 415",
    "application/x-www-form-urlencoded, 'a=b', 415"
  })
  void refusesAnUploadWhole(String type, String body, int status) {
    HttpResponse<String> reply = send("PUT", "/data?graph=urn:x", type, body);
    assertEquals(status, reply.statusCode(), reply.body());
    assertFalse(reply.body().contains("root:"), reply.body());
    assertEquals("0", count("urn:x"));
  }

  @Test
  void leavesTheHiddenGraphAlone() {
    assertEquals(400, send("PUT", "/data?default", "text/turtle", GOOD).statusCode());
    assertEquals(400, send("DELETE", "/data", "text/turtle", "").statusCode());
  }

  @Test
  void letsNobodyInWhoIsNotKnown() {
    for (String header :
        List.of(
            basic("wanda", "wrong"),
            basic("admin", "admin"),
            basic("", ""),
            "Basic !",
            "Bearer x")) {
      HttpResponse<String> reply =
          server.sendApart(
              server
                  .request(GRAPH, "Authorization", header, "Content-Type", "text/turtle")
                  .PUT(BodyPublishers.ofString(GOOD)));
      assertEquals(401, reply.statusCode(), header);
      assertTrue(reply.headers().firstValue("WWW-Authenticate").isPresent());
    }
    assertEquals(
        403, server.send(as("wanda", "a long password", "/admin/queries").GET()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "Origin: null"})
  void letsNoOtherSiteActForAWriter(String header) {
    String[] parts = header.split(": ");
    HttpResponse<String> reply =
        server.sendApart(
            writer(GRAPH)
                .header(parts[0], parts[1])
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString(GOOD)));
    assertEquals(403, reply.statusCode());
  }

  @Test
  void keepsNoPasswordReadable() throws IOException {
    String users = Files.readString(directory.resolve("users"));
    assertTrue(users.contains("wanda:writer:$2"), users);
    assertFalse(users.contains("a long password"));
  }

  @Test
  void logsEachWrite() throws IOException {
    send("PUT", "/data?graph=urn:logged", "text/turtle", GOOD);
    send("PUT", "/data?graph=urn:logged", "text/turtle", "nonsense");
    List<String> lines =
        Files.readAllLines(directory.resolve("audit.jsonl")).stream()
            .filter(line -> line.contains("urn:logged"))
            .toList();
    assertEquals(2, lines.size());
    assertTrue(
        lines.get(0).contains("\"user\":\"wanda\"") || lines.get(0).contains("\"wanda\""),
        lines.get(0));
    assertTrue(lines.get(1).contains("400"), lines.get(1));
  }

  @Test
  void showsWhatIsRunningToTheAdministrator() {
    HttpResponse<String> reply = server.send(as("ada", "another password", "/admin/queries").GET());
    assertEquals(200, reply.statusCode());
    assertTrue(reply.body().startsWith("["), reply.body());
    assertEquals(
        404, server.send(as("ada", "another password", "/admin/queries/99").DELETE()).statusCode());
  }

  @Test
  void whatWasWrittenIsFoundAndAnswersAreRenewed() {
    String label =
        "<https://w3id.org/parley/id/actor/quirinus> a <https://w3id.org/parley/ontology#Person> ;"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"Quirinus Newly\" .";
    String before =
        server.get("/api/queries/offices.csv").headers().firstValue("ETag").orElseThrow();
    send("PUT", "/data?graph=urn:label", "text/turtle", label);
    assertTrue(server.get("/api/suggest?q=quirin").body().contains("Quirinus Newly"));
    assertFalse(
        before.equals(
            server.get("/api/queries/offices.csv").headers().firstValue("ETag").orElseThrow()));
  }

  /**
   * Jena GH-3877: an aborted transaction, then a good one, then a full read, used to lose nodes.
   */
  @Test
  void staysWholeThroughBadAndGoodUploadsInAnyOrder(@TempDir Path other) {
    new Users(other.resolve("users")).put("wanda", Role.WRITER, "a long password");
    Random random = new Random(3877);
    int expected = 0;
    SampleServer mixed = SampleServer.start(other);
    for (int order = 0; order < 100; order++) {
      for (int step = 0; step < 4; step++) {
        boolean bad = random.nextBoolean();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 200; i++) {
          body.append("<urn:")
              .append(order)
              .append('-')
              .append(step)
              .append('-')
              .append(i)
              .append("> <urn:p> \"")
              .append("x".repeat(random.nextInt(1500)))
              .append("\" .\n");
        }
        HttpResponse<String> reply =
            mixed.sendApart(
                mixed
                    .request(
                        "/data?graph=urn:mixed",
                        "Authorization",
                        basic("wanda", "a long password"),
                        "Content-Type",
                        "text/turtle")
                    .POST(BodyPublishers.ofString(body + (bad ? "<urn:broken" : ""))));
        assertEquals(bad, reply.statusCode() == 400, reply.body());
        expected += bad ? 0 : 200;
        if (random.nextInt(4) == 0) {
          assertEquals(Integer.toString(expected), count(mixed, "urn:mixed"));
        }
      }
      if (order % 10 == 9) {
        mixed.close();
        assertEquals(expected, read(other));
        mixed = SampleServer.again(other);
      }
    }
    mixed.close();
  }

  /** Every node of every quad, from the files. */
  private static long read(Path dataset) {
    DatasetGraph reopened =
        DatabaseMgr.connectDatasetGraph(Location.create(dataset.resolve("tdb2")));
    try {
      return Txn.calculateRead(
          reopened,
          () ->
              Iter.toList(reopened.find()).stream()
                  .filter(quad -> quad.getGraph().toString().equals("urn:mixed"))
                  .count());
    } finally {
      TDBInternal.expel(reopened);
    }
  }

  private static HttpResponse<String> update(String update) {
    return send("POST", "/update", "application/sparql-update", update);
  }

  private static HttpResponse<String> send(String method, String path, String type, String body) {
    return server.sendApart(
        writer(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder writer(String path) {
    return as("wanda", "a long password", path);
  }

  private static HttpRequest.Builder as(String name, String password, String path) {
    return server.request(path, "Authorization", basic(name, password));
  }

  private static String basic(String name, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private static String count(String graph) {
    return count(server, graph);
  }

  private static String count(SampleServer server, String graph) {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }";
    return server
        .get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "text/csv")
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }
}
