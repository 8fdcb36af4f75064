package org.parley.tests.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.ParleyServer;

/** What a reading page may weigh on its way, compressed. */
class BudgetTest {

  private static final int HTML = 60_000;
  private static final int SCRIPTS = 150_000;

  private static ParleyServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void start(@TempDir Path dataset) {
    server = ServedSample.start(dataset);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actor/united-states",
        "/meeting/baghdad-talks-2007-05-28",
        "/proposal/trilateral-mechanism",
        "/position/mottaki-admit",
        "/office/ryan-crocker-ambassador",
        "/place/baghdad",
        "/topic/security-of-iraq",
        "/document/baghdad-talks.2007-05-29",
        "/search?q=crocker"
      })
  void weighsLittle(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> page = get(path);
    assertTrue(page.body().length <= HTML, path + ": " + page.body().length);
    int scripts = 0;
    Matcher sources = Pattern.compile("<script src=\"([^\"]+)\"").matcher(text(page));
    while (sources.find()) {
      scripts += get(sources.group(1)).body().length;
    }
    assertTrue(0 < scripts && scripts <= SCRIPTS, path + ": " + scripts);
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
            .header("Accept-Encoding", "gzip")
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> page) throws IOException {
    try (GZIPInputStream body =
        new GZIPInputStream(new java.io.ByteArrayInputStream(page.body()))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
