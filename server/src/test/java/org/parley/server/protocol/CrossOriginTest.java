package org.parley.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;

/** What a page of another site may read, and that it may change nothing. */
class CrossOriginTest {

  private static final String ELSEWHERE = "https://elsewhere.example";

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=ASK%7B%7D",
        "/sparql",
        "/data?default",
        "/api/suggest?q=a",
        "/api/queries/who-met-whom.json",
        "/dataset",
        "/.well-known/void",
        "/actor/ryan-crocker.ttl",
        "/actor/nobody"
      })
  void letsAnyPageReadWithoutCredentials(String path) {
    HttpResponse<String> reply = server.get(path, "Origin", ELSEWHERE);
    assertEquals("*", header(reply, "Access-Control-Allow-Origin"));
    assertTrue(header(reply, "Access-Control-Expose-Headers").contains("Link"));
    assertEquals("", header(reply, "Access-Control-Allow-Credentials"));
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql, POST, GET",
    "/api/reconcile, POST, POST",
    "/data, GET, HEAD",
    "/actor/ryan-crocker, GET, GET"
  })
  void answersWhoAsksBeforehand(String path, String method, String allowed) {
    HttpResponse<String> reply = preflight(path, method);
    assertEquals(204, reply.statusCode());
    assertEquals("*", header(reply, "Access-Control-Allow-Origin"));
    assertTrue(header(reply, "Access-Control-Allow-Methods").contains(allowed));
    assertFalse(header(reply, "Access-Control-Allow-Headers").contains("Authorization"));
  }

  @ParameterizedTest
  @CsvSource({
    "/data, PUT",
    "/data, POST",
    "/data, DELETE",
    "/update, POST",
    "/admin/queries, GET",
    "/admin/queries/1, DELETE",
    "/metrics, GET",
    "/mcp, POST",
    "/sparql, PUT"
  })
  void allowsNobodyToChangeAnythingFromElsewhere(String path, String method) {
    HttpResponse<String> reply = preflight(path, method);
    assertEquals("", header(reply, "Access-Control-Allow-Origin"));
    assertEquals("", header(reply, "Access-Control-Allow-Methods"));
  }

  @Test
  void keepsTheAnswerToAChangeFromPagesOfOtherSites() {
    HttpResponse<String> reply =
        server.sendApart(
            server
                .request("/update", "Content-Type", "application/sparql-update")
                .header("Origin", ELSEWHERE)
                .POST(BodyPublishers.ofString("DROP GRAPH <urn:x>")));
    assertEquals(403, reply.statusCode());
    assertEquals("", header(reply, "Access-Control-Allow-Origin"));
  }

  private static HttpResponse<String> preflight(String path, String method) {
    return server.send(
        server
            .request(path, "Origin", ELSEWHERE)
            .header("Access-Control-Request-Method", method)
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  private static String header(HttpResponse<String> reply, String name) {
    return reply.headers().firstValue(name).orElse("");
  }
}
