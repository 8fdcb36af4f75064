package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's programs look at. */
class HealthTest {

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void isLiveAndReady() {
    assertEquals(200, server.get("/health/live").statusCode());
    HttpResponse<String> ready = server.get("/health/ready");
    assertEquals(200, ready.statusCode());
    assertTrue(ready.body().contains("ready"), ready.body());
    assertEquals("no-store", ready.headers().firstValue("Cache-Control").orElseThrow());
  }

  @Test
  void countsRequestsByPartMethodAndStatus() {
    server.get("/api/suggest?q=a");
    server.get("/actor/nobody-at-all");
    String figures = server.get("/metrics").body();
    assertTrue(
        figures.contains(
            "parley_requests_seconds_count{method=\"GET\",part=\"api\",status=\"200\"}"),
        figures);
    assertTrue(
        figures.contains(
            "parley_requests_seconds_count{method=\"GET\",part=\"actor\",status=\"404\"}"),
        figures);
    assertTrue(figures.contains("parley_queries_running"));
    assertTrue(figures.contains("parley_disk_free_bytes"));
    assertTrue(figures.contains("jvm_memory_used_bytes"));
  }

  @Test
  void givesFiguresToNobodyElsewhere() {
    assertEquals(403, server.get("/metrics", "X-Forwarded-For", "203.0.113.1").statusCode());
  }
}
