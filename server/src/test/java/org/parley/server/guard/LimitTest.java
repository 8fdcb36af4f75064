package org.parley.server.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.SampleServer;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/** Each limit alone: what is refused beyond it, how, and what goes on. */
class LimitTest {

  /** Takes as long as it may. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  /** Takes a moment and ends. */
  private static final String LONG =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . FILTER (STR(?c) != STR(?f)) }";

  private static final String ADMINISTRATOR =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("ada:a long password".getBytes(StandardCharsets.UTF_8));

  @TempDir Path directory;

  @Test
  void endsAQueryForTheAdministrator() throws Exception {
    try (SampleServer server = serve(Map.of())) {
      CompletableFuture<HttpResponse<String>> reply = ask(server, ENDLESS, "203.0.113.1");
      long id = running(server, 1);
      assertEquals(
          200,
          server
              .send(server.request("/admin/queries/" + id, "Authorization", ADMINISTRATOR).DELETE())
              .statusCode());
      assertEquals(503, reply.get().statusCode());
      assertTrue(reply.get().body().contains("ended by ada"), reply.get().body());
      assertEquals("[ ]", list(server));
    }
  }

  @Test
  void endsTheGreediestQueryWhereMemoryIsShort() throws Exception {
    try (SampleServer server = serve(Map.of("percentOfMemory", "1"))) {
      CompletableFuture<HttpResponse<String>> reply = ask(server, ENDLESS, "203.0.113.1");
      while (!reply.isDone()) {
        System.gc();
      }
      assertEquals(503, reply.get().statusCode());
      assertTrue(reply.get().body().contains("more memory"), reply.get().body());
      assertEquals(200, server.get("/health/ready").statusCode());
    }
  }

  @Test
  void refusesWhatAClientAsksBeyondItsShareAndNobodyElse() throws Exception {
    try (SampleServer server = serve(Map.of("queriesPerClient", "1", "queriesAtOnce", "4"))) {
      CompletableFuture<HttpResponse<String>> first = ask(server, ENDLESS, "203.0.113.1");
      running(server, 1);
      HttpResponse<String> second = ask(server, "ASK {}", "203.0.113.1").get();
      assertEquals(429, second.statusCode());
      assertTrue(Integer.parseInt(retryAfter(second)) > 0);
      assertEquals(200, ask(server, "ASK {}", "203.0.113.2").get().statusCode());
      endAll(server);
      first.get();
      assertEquals(200, ask(server, "ASK {}", "203.0.113.1").get().statusCode());
    }
  }

  @Test
  void refusesWhoComesToAFullQueueAndWhoWaitsTooLong() throws Exception {
    try (SampleServer server =
        serve(Map.of("queriesAtOnce", "1", "queriesWaiting", "1", "secondsWaiting", "2"))) {
      CompletableFuture<HttpResponse<String>> first = ask(server, ENDLESS, "203.0.113.1");
      running(server, 1);
      CompletableFuture<HttpResponse<String>> second = ask(server, "ASK {}", "203.0.113.2");
      while (!server.get("/metrics").body().contains("parley_queries_waiting 1.0")) {
        assertTrue(!second.isDone() || second.get().statusCode() == 503);
      }
      HttpResponse<String> third = ask(server, "ASK {}", "203.0.113.3").get();
      assertEquals(503, third.statusCode());
      assertEquals("2", retryAfter(third));
      assertEquals(503, second.get().statusCode());
      assertEquals("2", retryAfter(second.get()));
      endAll(server);
      first.get();
      assertEquals(200, ask(server, "ASK {}", "203.0.113.3").get().statusCode());
    }
  }

  @Test
  void refusesWhoSendsTooMuchTooFast() {
    try (SampleServer server = serve(Map.of("requestsPerSecond", "1", "requestsAtATime", "5"))) {
      HttpResponse<String> reply = server.get("/health/live", "X-Forwarded-For", "203.0.113.1");
      for (int i = 0; i < 100 && reply.statusCode() == 200; i++) {
        reply = server.get("/health/live", "X-Forwarded-For", "203.0.113.1");
      }
      assertEquals(429, reply.statusCode());
      assertEquals("1", retryAfter(reply));
      assertEquals(200, server.get("/health/live", "X-Forwarded-For", "203.0.113.2").statusCode());
    }
  }

  @Test
  void refusesALargeRequestWhetherItsSizeIsAnnouncedOrNot() {
    try (SampleServer server = serve(Map.of("bytesAsked", "1000"))) {
      String query = "ASK { # " + "x".repeat(2000) + "\n }";
      for (HttpRequest.BodyPublisher body :
          new HttpRequest.BodyPublisher[] {
            BodyPublishers.ofString(query),
            BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8)))
          }) {
        HttpResponse<String> reply =
            server.sendApart(
                server.request("/sparql", "Content-Type", "application/sparql-query").POST(body));
        assertEquals(413, reply.statusCode(), reply.body());
      }
    }
  }

  @Test
  void aStopLetsAQueryEnd() throws Exception {
    CompletableFuture<HttpResponse<String>> reply;
    try (SampleServer server = serve(Map.of())) {
      reply = ask(server, LONG, "203.0.113.1");
      while (list(server).equals("[ ]") && !reply.isDone()) {
        Thread.onSpinWait();
      }
    }
    assertEquals(200, reply.get().statusCode(), reply.get().body());
    assertTrue(reply.get().body().matches("(?s)n\\s+\\d+\\s+"), reply.get().body());
  }

  private SampleServer serve(Map<String, String> limits) {
    new Users(directory.resolve("users")).put("ada", Role.ADMIN, "a long password");
    Map<String, String> all = new HashMap<>(limits);
    all.put("trustedProxy", "\"127.0.0.1\"");
    all.putIfAbsent("requestsPerSecond", "100000");
    all.putIfAbsent("requestsAtATime", "100000");
    all.putIfAbsent("secondsToFirstRow", "60");
    all.putIfAbsent("secondsToLastRow", "60");
    return SampleServer.start(directory, "", Configured.with(directory, all));
  }

  private static CompletableFuture<HttpResponse<String>> ask(
      SampleServer server, String query, String client) {
    return CompletableFuture.supplyAsync(
        () ->
            server.sendApart(
                server
                    .request(
                        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                        "Accept",
                        "text/csv",
                        "X-Forwarded-For",
                        client)
                    .GET()));
  }

  /** Waits until so many are running; the number of one of them. */
  private static long running(SampleServer server, int number) {
    while (true) {
      Matcher ids = Pattern.compile("\"id\" ?: ?(\\d+)").matcher(list(server));
      long last = -1;
      int found = 0;
      while (ids.find()) {
        last = Long.parseLong(ids.group(1));
        found++;
      }
      if (found >= number) {
        return last;
      }
    }
  }

  private static void endAll(SampleServer server) {
    server.send(
        server
            .request("/admin/queries/" + running(server, 1), "Authorization", ADMINISTRATOR)
            .DELETE());
  }

  private static String list(SampleServer server) {
    return server
        .send(server.request("/admin/queries", "Authorization", ADMINISTRATOR).GET())
        .body()
        .strip();
  }

  private static String retryAfter(HttpResponse<String> reply) {
    return reply.headers().firstValue("Retry-After").orElseThrow();
  }
}
