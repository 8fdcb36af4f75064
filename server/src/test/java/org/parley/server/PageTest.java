package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things at their addresses, as pages. */
class PageTest {

  private static final String HOSTILE =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      <document/a%2Fb%25c.html> {
        <document/a%2Fb%25c.html> a parley:Document ; dcterms:identifier "a/b%c.html" ;
          dcterms:title "<script>alert(1)</script>" ; dcterms:source <javascript:alert(2)> ;
          dcterms:publisher "\\"><script>alert(3)</script>" ; dcterms:language "en\\" onload=\\"alert(4)" .
        <actor/evil> a parley:Person ; skos:prefLabel "<script>alert(5)</script>" ;
          skos:altLabel "<img src=x onerror=alert(6)>" ; owl:sameAs <javascript:alert(7)> .
        <position/evil> a parley:Position ; parley:holder <actor/evil> ; parley:stance parley:Asserts ;
          schema:text "</q><script>alert(8)</script>" ; prov:wasDerivedFrom <document/a%2Fb%25c.html> ;
          parley:evidence <document/a%2Fb%25c.html#char=0,9> .
        <document/a%2Fb%25c.html#char=0,9> a parley:Passage ; itsrdf:taIdentRef <javascript:alert(9)> ;
          nif:referenceContext <document/a%2Fb%25c.html> ; nif:beginIndex 0 ; nif:endIndex 9 ;
          nif:anchorOf "</mark><s" .
      }
      <text/a%2Fb%25c.html> {
        <document/a%2Fb%25c.html> nif:isString "</mark><script>alert(10)</script> & more" .
      }
      """;

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory, HOSTILE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tellsAMeetingInTheWordsOfTheField() {
    String page = server.get("/meeting/baghdad-talks-2007-05-28").body();
    assertInOrder(
        page,
        "<h1><bdi>Hassan Kazemi Qomi and Ryan Crocker</bdi></h1>",
        "<h2 id=\"who-title\">Who</h2>",
        "/actor/hassan-kazemi-qomi",
        "of <a href=\"/actor/iran\">Iran</a>",
        "Nouri al-Maliki",
        "Stayed away",
        "In the words of the reports",
        "/document/baghdad-talks.2007-05-29#char=",
        "<mark>the meeting of 28 May",
        "What each side said",
        "a number of direct, specific concerns",
        "What was proposed",
        "The same parties",
        "24 July 2007");
    assertInOrder(
        page,
        "At a glance",
        "28 May 2007",
        "from about 10:30",
        "Green Zone",
        "4 hours",
        "Not discussed",
        "nuclear programme",
        "<h2 id=\"who-title\">Who</h2>");
    assertFalse(page.contains("class=\"warning\""));
  }

  @Test
  void warnsThatAMeetingIsOnlyPossibleOrDenied() {
    assertTrue(
        server.get("/meeting/second-round-2007-06").body().contains("Possible: the reports"));
    assertTrue(
        server.get("/meeting/syrian-envoys-2007-05-28").body().contains("Denied: the reports"));
    assertTrue(
        server
            .get("/actor/syrian-envoys")
            .body()
            .contains("<span class=\"chip bad\">Denied</span>"));
  }

  @Test
  void tellsAPositionAsAClaimWithItsReporter() {
    String page = server.get("/position/mottaki-admit").body();
    assertTrue(
        page.contains(
            "<h1><bdi>Manouchehr Mottaki demands of the United States, as reported by Associated Press</bdi></h1>"));
    assertTrue(page.contains("A claim of its holder"));
  }

  @Test
  void tellsWhatAnActorDidAndDidNot() {
    assertInOrder(
        server.get("/actor/ryan-crocker").body(),
        ">Meetings <",
        "24 July 2007",
        "28 May 2007",
        "Whom they met",
        "/actor/hassan-kazemi-qomi",
        ">Said <",
        "<q>We will go on talking</q>",
        "Reported of others");
    assertInOrder(
        server.get("/actor/ryan-crocker").body(),
        "At a glance",
        "ambassador",
        "On behalf of",
        ">Meetings <");
    assertTrue(server.get("/actor/nouri-al-maliki").body().contains(">Stayed away "));
  }

  @Test
  void giveEveryEvidenceLinkItsAnchorInTheDocument() {
    Matcher links =
        Pattern.compile("href=\"(/document/[^\"#]+)#(char=\\d+,\\d+)\"")
            .matcher(server.get("/meeting/baghdad-talks-2007-05-28").body());
    List<String> found = new ArrayList<>();
    while (links.find()) {
      found.add(links.group());
      assertTrue(
          server.get(links.group(1)).body().contains(" id=\"" + links.group(2) + "\""),
          links.group());
    }
    assertTrue(found.size() > 5);
  }

  @Test
  void findsByNameAndByPassage() {
    assertInOrder(
        server.get("/search?q=crock").body(), "People", "/actor/ryan-crocker", "Passages");
    assertTrue(server.get("/search?q=USA").body().contains("/actor/united-states"));
    assertTrue(server.get("/search?q=trilateral+mechanism").body().contains("#char="));
    assertTrue(server.get("/search?q=zzzzz").body().contains("Nothing has all of these words"));
    assertEquals(200, server.get("/search?q=AND+%28+%22+%2B*%3A").statusCode());
    assertEquals(200, server.get("/search").statusCode());
  }

  @Test
  void countsWhatThereIsAtHome() {
    assertInOrder(
        server.get("/").body(), "<strong>3</strong> documents", "24 July 2007", "Ryan Crocker");
  }

  static List<String> hostile() {
    return List.of(
        "/document/a%2Fb%25c.html",
        "/document/a%2Fb%25c.html.html",
        "/actor/evil",
        "/position/evil",
        "/search?q=%22%3E%3Cscript%3Ealert(11)%3C%2Fscript%3E",
        "/search?q=script",
        "/actor/%3Cscript%3Ealert(12)%3C%2Fscript%3E",
        "/",
        "/ontology");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void showsMarkupInTheDataAsText(String path) {
    HttpResponse<String> reply = server.get(path, "Accept", "text/html");
    String page = reply.body();
    assertTrue(reply.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
    assertFalse(
        page.replaceAll(
                "<script (src=\"/static/[a-z0-9.-]+\" defer|type=\"application/ld\\+json\")>", "")
            .contains("<script"),
        page);
    assertFalse(page.replaceAll("<img src=\"/static/parley-", "").contains("<img"), page);
    assertFalse(page.contains("href=\"javascript:"), page);
    assertFalse(page.matches("(?s).*<[^>]* on[a-z]+=.*"), page);
    assertTrue(
        reply
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow()
            .startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
  }

  @Test
  void findsAnIdentifierWithDotsSlashesAndPercentSigns() {
    String path = "/document/a%2Fb%25c.html";
    assertTrue(server.get(path).body().contains("cript&gt;alert(10)"));
    HttpResponse<String> turtle = server.get(path, "Accept", "text/turtle");
    assertEquals(
        "text/turtle;charset=utf-8", turtle.headers().firstValue("Content-Type").orElse(""));
    assertEquals(turtle.body(), server.get(path + ".ttl").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"parley.css", "parley.js", "parley.svg", "world.svg"})
  void servesItsStyleAndNothingElseFromFiles(String name) {
    assertEquals(200, server.get("/static/" + name).statusCode());
    assertEquals(404, server.get("/static/" + name + "x").statusCode());
    String hidden = URLEncoder.encode("../package-info.class", StandardCharsets.UTF_8);
    assertTrue(server.get("/static/" + hidden).statusCode() >= 400);
  }

  @Test
  void letsBrowsersKeepWhatItsAddressTellsTheVersionOf() {
    Matcher style =
        Pattern.compile("href=\"(/static/parley-[0-9a-f]{12}\\.css)\"")
            .matcher(server.get("/").body());
    assertTrue(style.find());
    HttpResponse<String> reply = server.get(style.group(1));
    assertEquals(200, reply.statusCode());
    assertEquals(
        "public, max-age=31536000, immutable",
        reply.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals(reply.body(), server.get("/static/parley.css").body());
    assertEquals(404, server.get("/static/parley-000000000000.css").statusCode());
  }

  private static void assertInOrder(String page, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = page.indexOf(part, from);
      assertTrue(at >= 0, "\"" + part + "\" is missing or comes too early in\n" + page);
      from = at;
    }
  }
}
