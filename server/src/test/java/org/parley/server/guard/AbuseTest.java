package org.parley.server.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.server.SampleServer;

/** What strangers may try, while others ask ordinary questions and get their answers. */
class AbuseTest {

  private static final String HOSTILE_LABEL =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      <graph/identity> {
        <actor/mallory> a parley:Person ;
          skos:prefLabel "<script>alert(1)</script>Mallory\\" onmouseover=\\"alert(2)" ;
          rdfs:seeAlso <javascript:alert(3)> .
        <meeting/mallory> a parley:Meeting ; parley:participant <actor/mallory> ;
          rdfs:label "</script><img src=x onerror=alert(4)>" ;
          parley:evidence <document/mallory#char=0,9> .
        <document/mallory> a parley:Document ; dcterms:title "<svg onload=alert(5)>" ;
          dcterms:identifier "mallory" ; nif:isString "<iframe src=javascript:alert(6)> mallory words" .
        <document/mallory#char=0,9> a parley:Passage ; nif:referenceContext <document/mallory> ;
          nif:beginIndex 0 ; nif:endIndex 7 ; nif:anchorOf "<iframe" .
      }
      """;

  private static SampleServer server;
  private static OrdinaryClients ordinary;

  @BeforeAll
  static void start(@TempDir Path directory) {
    Path config =
        Configured.with(
            directory,
            Map.of(
                "secondsToFirstRow", "1",
                "secondsToLastRow", "2",
                "trustedProxy", "\"127.0.0.1\"",
                "rowsAnswered", "1000",
                "bytesAsked", "50000"));
    server = SampleServer.start(directory, HOSTILE_LABEL, config);
    ordinary = OrdinaryClients.start(server.address(), 3);
  }

  @AfterAll
  static void stop() {
    List<String> failures = ordinary.stop();
    server.close();
    assertEquals(List.of(), failures);
    assertTrue(ordinary.answered() > 0);
  }

  static List<Hostile> requests() {
    return Stream.of(Hostile.queries(), Hostile.writes(), Hostile.paths(), Hostile.lyingHeaders())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void knowsManyWaysOfBeingAbused() {
    assertTrue(requests().size() >= 60, requests().size() + " requests");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void refuses(Hostile hostile) {
    HttpRequest.Builder request = server.request(hostile.path(), "X-Forwarded-For", "203.0.113.66");
    hostile.headers().forEach(request::header);
    HttpResponse<String> reply =
        server.sendApart(request.method(hostile.method(), BodyPublishers.ofString(hostile.body())));
    assertTrue(
        hostile.expected().contains(reply.statusCode()),
        () -> hostile + " → " + reply.statusCode() + " " + reply.body());
    String all = reply.body() + reply.headers().map();
    for (String secret :
        List.of("root:x:", "\tat org.", "\tat java.", "parley-server</artifactId>")) {
      assertFalse(all.contains(secret), () -> hostile + " shows " + secret + ": " + all);
    }
    // What Jetty refuses by itself comes as plain text.
    assertTrue(
        reply.headers().firstValue("Content-Security-Policy").isPresent()
            || !reply.headers().firstValue("Content-Type").orElse("").contains("html"),
        () -> hostile + " " + reply.headers().map());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void showsHostileTextAsText(String path) {
    HttpResponse<String> reply =
        server.get(path, "X-Forwarded-For", "203.0.113.67", "Accept", "text/html,*/*;q=0.1");
    assertEquals(200, reply.statusCode());
    String body = reply.body();
    if (reply.headers().firstValue("Content-Type").orElseThrow().contains("html")) {
      for (String live : List.of("<script>alert", "<img src=x", "<svg onload", "<iframe")) {
        assertFalse(body.contains(live), () -> path + " holds live " + live);
      }
      assertFalse(body.contains("href=\"javascript:"), path);
      assertFalse(Pattern.compile("<[^>]*onmouseover").matcher(body).find(), path);
    }
    assertTrue(
        reply
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .startsWith("default-src 'none'"));
    assertEquals("nosniff", reply.headers().firstValue("X-Content-Type-Options").orElseThrow());
  }

  static List<String> pages() {
    return Arrays.asList(
        "/actor/mallory",
        "/meeting/mallory",
        "/document/mallory",
        "/search?q=mallory",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/api/suggest?q=mallory",
        "/api/search?q=mallory",
        "/actor/mallory.ttl",
        "/actor/mallory.jsonld",
        "/actor/mallory.rdf",
        "/actor/mallory.nt",
        "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D");
  }

  @Test
  void everyAnswerOfAFormatThatABrowserRunsNamesItsType() {
    for (String type :
        List.of(
            "text/csv",
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/tab-separated-values")) {
      HttpResponse<String> reply =
          server.get(
              "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D",
              "Accept", type, "X-Forwarded-For", "203.0.113.68");
      assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith(type));
    }
  }

  @Test
  void doesNotWaitForABodyThatNeverComes() throws Exception {
    String answer =
        RawRequest.send(
            server.address(),
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: 999999999\r\n\r\nSELECT");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @Test
  void refusesWhatIsNoHttp() throws Exception {
    for (String request :
        List.of(
            "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET /sparql?query=%zz HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(100_000) + "\r\n\r\n",
            "GET /" + "y".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
            "GET http://evil.example/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
            "CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example:80\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: x\r\nCookie: secret\r\n\r\n")) {
      String answer = RawRequest.send(server.address(), request);
      assertTrue(
          answer.matches("(?s)HTTP/1.1 (4|5)\\d\\d.*"),
          request.substring(0, Math.min(60, request.length())) + " → " + answer);
      assertFalse(answer.contains("secret"), answer);
      assertFalse(answer.contains("\tat "), answer);
    }
  }
}
