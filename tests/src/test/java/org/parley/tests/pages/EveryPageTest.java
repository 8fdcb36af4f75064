package org.parley.tests.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.ParleyServer;

/** What every page offers beside what it shows, and that it needs nothing for being read. */
class EveryPageTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ParleyServer server;

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
        "/actor/ryan-crocker",
        "/meeting/baghdad-talks-2007-05-28",
        "/proposal/trilateral-mechanism",
        "/position/mottaki-admit",
        "/office/ryan-crocker-ambassador",
        "/place/baghdad",
        "/topic/security-of-iraq",
        "/document/baghdad-talks.2007-05-29",
        "/document/not-held",
        "/between/iran/united-states",
        "/compare?a=iran&b=united-states",
        "/disagreements",
        "/explore",
        "/explore?kind=position&stance=Demands",
        "/search?q=crocker",
        "/api/queries/meetings-of.html?actor=Iran",
        "/dataset"
      })
  void isThereAsDataAsAQueryAndAsACitation(String path) throws Exception {
    String page = text(path);
    for (String type : List.of("text/turtle", "application/ld+json")) {
      String address = alternate(page, type);
      assertTrue(page.contains("<a href=\"" + address + "\""), address + " is not one click away");
      assertFalse(rdf(address.replace("&amp;", "&"), type).isEmpty(), address);
    }
    String query = behind(page);
    assertTrue(page.contains("/query?query="), "The query is not one click away.");
    QueryFactory.create(query);
    HttpResponse<String> asked =
        get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertEquals(200, asked.statusCode(), query);
    assertTrue(page.contains("<a href=\"#cite\""), "The citation is not one click away.");
    String citation = group(page, "(?s)<details id=\"cite\">.*?<p data-copy>(.+?)</p>");
    assertTrue(citation.startsWith("“"), citation);
    assertTrue(citation.matches("(?s).*\\. \\S+"), citation);
    assertTrue(group(page, "<link rel=\"canonical\" href=\"([^\"]+)\"").startsWith("/"));
    JsonObject structured =
        JSON.parse(group(page, "(?s)<script type=\"application/ld\\+json\">(.+?)</script>"));
    assertEquals("https://schema.org", structured.getString("@context"));
    assertTrue(structured.hasKey("@type"));
    assertTrue(structured.hasKey("name"));
  }

  /** They are about the data, not of it. */
  @ParameterizedTest
  @ValueSource(strings = {"/ontology", "/query", "/api/queries.html"})
  void isThereAsData(String path) throws Exception {
    String page = text(path);
    for (String type : List.of("text/turtle", "application/ld+json")) {
      assertFalse(rdf(alternate(page, type), type).isEmpty());
    }
    assertTrue(group(page, "<link rel=\"canonical\" href=\"([^\"]+)\"").startsWith("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actor/ryan-crocker",
        "/meeting/baghdad-talks-2007-05-28",
        "/proposal/trilateral-mechanism",
        "/position/mottaki-admit",
        "/office/ryan-crocker-ambassador",
        "/place/baghdad",
        "/topic/security-of-iraq",
        "/document/baghdad-talks.2007-05-29",
        "/between/iran/united-states",
        "/compare?a=iran&b=united-states",
        "/disagreements",
        "/explore",
        "/search?q=crocker",
        "/api/queries/meetings-of.html?actor=Iran",
        "/dataset",
        "/ontology"
      })
  void runsNothingButItsOwnFiles(String path) throws Exception {
    HttpResponse<String> reply = get(path);
    String policy = reply.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    String page = reply.body();
    assertEquals(1, found(page, "<h1[ >]").size());
    assertEquals(1, found(page, "<script src=\"/static/[^\"]+\" defer></script>").size());
    assertEquals(
        List.of(), found(page, "<script(?! src=\"/static/| type=\"application/ld\\+json\")[^>]*>"));
    assertEquals(List.of(), found(page, "(?i)<[^>]+\\s(on\\w+|style)=[^>]*>"));
    assertEquals(
        List.of(), found(page, "(?i)<(link|img|image|script)[^>]+(href|src)=\"(https?:)?//"));
  }

  private static Model rdf(String address, String type) throws Exception {
    HttpResponse<String> reply = get(address);
    assertEquals(200, reply.statusCode(), address);
    assertTrue(
        reply.headers().firstValue("Content-Type").orElse("").startsWith(type),
        reply.headers() + "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(reply.body(), lang).base("http://example.org/").parse(model);
    return model;
  }

  private static String alternate(String page, String type) {
    return group(
        page, "<link rel=\"alternate\" type=\"" + Pattern.quote(type) + "\" href=\"([^\"]+)\"");
  }

  private static String behind(String page) {
    return group(page, "(?s)<details id=\"behind\">.*?<pre[^>]*>(.+?)</pre>")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String group(String page, String pattern) {
    List<MatchResult> found = found(page, pattern);
    assertFalse(found.isEmpty(), pattern + " is missing");
    return found.get(0).group(1);
  }

  private static List<MatchResult> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().toList();
  }

  private static String text(String path) throws IOException, InterruptedException {
    HttpResponse<String> reply = get(path);
    assertEquals(200, reply.statusCode(), path);
    return reply.body();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.address() + path.substring(1)))
            .header("Accept", "text/html, */*;q=0.1")
            .build(),
        BodyHandlers.ofString());
  }
}
