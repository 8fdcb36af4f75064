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
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ontology.PARLEY;

/** Looking through the graph: what is listed, counted and taken away. */
class ExploreTest {

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory, Disputed.REPORT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/explore?kind=meeting",
        "/explore?kind=position",
        "/explore?kind=proposal",
        "/explore?kind=actor",
        "/explore?kind=meeting&since=2007-05-28&until=2007-06-15",
        "/explore?kind=position&since=2007-06-01",
        "/explore?kind=actor&until=2007-06-01",
        "/explore?kind=position&words=failed",
        "/explore?kind=actor&words=crocker"
      })
  void countsWhatTheQueryBehindItFinds(String address) {
    Seen seen = Seen.at(address);
    assertEquals(rows(seen.query), seen.total, address);
    assertFalse(seen.values.isEmpty());
    for (Value value : seen.values) {
      Seen narrowed = Seen.at(value.address);
      assertEquals(value.count, narrowed.total, value.address);
      assertEquals(rows(narrowed.query), narrowed.total, value.address);
    }
    Seen once = Seen.at(seen.values.get(0).address);
    Value last = once.values.get(once.values.size() - 1);
    Seen twice = Seen.at(last.address);
    assertEquals(rows(twice.query), twice.total, last.address);
  }

  @Test
  void letsAStateStandForThoseWhoRepresentIt() {
    assertEquals(
        List.of("meeting/baghdad-talks-2007-05-28", "meeting/second-round-2007-06"),
        listed("/explore.csv?kind=meeting&state=iran&until=2007-06-30"));
  }

  @Test
  void takesValuesOfOneFacetTogetherAndFacetsAllAtOnce() {
    int demands = Seen.at("/explore?kind=position&stance=Demands").total;
    int commits = Seen.at("/explore?kind=position&stance=Commits").total;
    assertEquals(
        demands + commits, Seen.at("/explore?kind=position&stance=Demands&stance=Commits").total);
    assertEquals(0, Seen.at("/explore?kind=position&stance=Commits&state=iran").total);
  }

  @Test
  void replacesANameThatWasTypedByWhatItMeans() {
    HttpResponse<String> reply = server.get("/explore?kind=meeting&state=Iran&words=");
    assertEquals(303, reply.statusCode());
    assertEquals(
        "/explore?kind=meeting&state=iran", reply.headers().firstValue("Location").orElse(""));
  }

  @Test
  void saysWhenNobodyIsCalledSo() {
    String page = server.get("/explore?kind=meeting&actor=Crokcer").body();
    assertTrue(page.contains("No one actor is called “Crokcer”."), page);
    assertTrue(page.contains("Nothing has all of this."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "position", "proposal", "actor"})
  void takesAwayWhatIsSeen(String kind) {
    Seen seen = Seen.at("/explore?kind=" + kind);
    List<String> csv = listed("/explore.csv?kind=" + kind);
    assertEquals(seen.total, csv.size());
    Model turtle = model("/explore.ttl?kind=" + kind, Lang.TURTLE);
    Model jsonLd = model("/explore.jsonld?kind=" + kind, Lang.JSONLD);
    assertTrue(turtle.isIsomorphicWith(jsonLd));
    for (String thing : csv) {
      assertTrue(
          turtle.contains(turtle.createResource("https://w3id.org/parley/id/" + thing), RDF.type),
          thing);
    }
    if (!kind.equals("actor")) {
      assertEquals(
          csv.size(),
          turtle
              .listSubjectsWithProperty(
                  RDF.type,
                  turtle.createResource(
                      PARLEY.NS + kind.substring(0, 1).toUpperCase() + kind.substring(1)))
              .toList()
              .size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/between/iran/united-states",
        "/between/united-states/iran",
        "/between/ryan-crocker/united-states",
        "/between/iraq/iran"
      })
  void findsBetweenTwoWhatTheQueryBehindItFinds(String address) {
    String page = server.get(address).body();
    assertEquals(rows(Seen.query(page)), Seen.current(page, "What is shown"), page);
  }

  @Test
  void tellsTheCourseBetweenTwoStates() {
    String page = server.get("/between/iran/united-states").body();
    for (String told :
        List.of(
            "<h1><bdi>Iran and United States</bdi></h1>",
            "/meeting/baghdad-talks-2007-05-28",
            "/position/mottaki-admit",
            "/proposal/trilateral-mechanism",
            "Hassan Kazemi Qomi",
            "<h3 class=\"year\">2007</h3>")) {
      assertTrue(page.contains(told), told);
    }
    assertTrue(
        server.get("/between/iran/united-states?show=proposal").body().contains("a trilateral"));
    assertFalse(
        server.get("/between/iran/united-states?show=proposal").body().contains("mottaki-admit"));
  }

  @Test
  void sendsTheFieldsForTwoToTheirPage() {
    for (String name : List.of("united-states", "United+States", "USA")) {
      HttpResponse<String> reply = server.get("/between?one=Iran&other=" + name);
      assertEquals(
          "/between/iran/united-states", reply.headers().firstValue("Location").orElse(""));
    }
    assertTrue(
        server.get("/between?one=Nobodyatall&other=Iran").body().contains("Nobody is called"));
    assertEquals(404, server.get("/between/iran/nobody").statusCode());
  }

  @Test
  void comparesTwoOnATopic() {
    String page = server.get("/compare?a=iran&b=united-states&topic=Iraq").body();
    assertTrue(page.contains("Iran and United States on Iraq"));
    assertTrue(page.contains("the United States should admit that its policy in Iraq had failed"));
    String other = server.get("/compare?a=iran&b=united-states&topic=wheat").body();
    assertTrue(other.contains("Neither is reported to say anything of this."));
  }

  @Test
  void showsRivalReportsSideBySide() {
    String page = server.get("/disagreements").body();
    assertTrue(page.contains("Where a meeting was"));
    assertTrue(page.contains("<mark>The two ambassadors had met in Amman</mark>"), page);
    assertTrue(page.contains("<mark>Ryan Crocker, the U.S. ambassador, and his Iranian"), page);
    assertEquals(1, Seen.current(page, "On what"));
    assertTrue(server.get("/disagreements?actor=iran").body().contains("in Amman"));
    assertTrue(server.get("/disagreements?actor=iraq").body().contains("holds none"));
    assertTrue(server.get("/disagreements?on=date").body().contains("holds none"));
    assertTrue(server.get("/between/iran/united-states").body().contains("One disagreement"));
  }

  @Test
  void fillsAQuestionIntoTheEditor() {
    String free = server.get("/query?question=meetings-of").body();
    assertTrue(free.contains("?_actor"));
    String bound = server.get("/query?question=meetings-of&actor=Iran").body();
    assertTrue(bound.contains("&lt;https://w3id.org/parley/id/actor/iran&gt;"), bound);
    assertFalse(bound.contains("?_actor"));
    assertTrue(
        server.get("/query?question=meetings-of&actor=Nobody").body().contains("knows no actor"));
    String shared = server.get("/query?query=ASK+%7B%7D%3C%2Ftextarea%3E").body();
    assertTrue(
        shared.contains("ASK {}&lt;/textarea>") || shared.contains("ASK {}&lt;/textarea&gt;"));
  }

  /** The things that a CSV lists, without their base. */
  private static List<String> listed(String address) {
    HttpResponse<String> reply = server.get(address);
    assertTrue(reply.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
    return Stream.of(reply.body().split("\r\n"))
        .skip(1)
        .map(line -> line.replaceFirst("^https://w3id.org/parley/id/", "").replaceFirst(",.*$", ""))
        .sorted()
        .toList();
  }

  private static Model model(String address, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(server.get(address).body(), lang).parse(model);
    return model;
  }

  private static int rows(String query) {
    String csv =
        server
            .get(
                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                "Accept",
                "text/csv")
            .body();
    return (int) csv.lines().count() - 1;
  }

  /** A page of explore as a reader sees it. */
  private record Seen(String query, int total, List<Value> values) {

    private static final Pattern VALUE =
        Pattern.compile(
            "<li><a href=\"([^\"]*)\" rel=\"nofollow\"><span><bdi>.*?</bdi></span>"
                + " <span class=\"count\">([\\d,]+)");

    static Seen at(String address) {
      HttpResponse<String> reply = server.get(address);
      assertEquals(200, reply.statusCode(), address);
      List<Value> values = new ArrayList<>();
      Matcher matcher = VALUE.matcher(reply.body());
      while (matcher.find()) {
        values.add(new Value(plain(matcher.group(1)), Integer.parseInt(matcher.group(2))));
      }
      return new Seen(query(reply.body()), current(reply.body(), "What is listed"), values);
    }

    static String query(String page) {
      Matcher behind = Pattern.compile("(?s)<pre data-copy[^>]*>(.*?)</pre>").matcher(page);
      assertTrue(behind.find(), page);
      return plain(behind.group(1));
    }

    /** The number beside the tab that is shown. */
    static int current(String page, String tabs) {
      Matcher tab =
          Pattern.compile("aria-current=\"page\">[^<]*<span class=\"count\">([\\d,]+)")
              .matcher(page.substring(page.indexOf(tabs)));
      assertTrue(tab.find(), page);
      return Integer.parseInt(tab.group(1));
    }

    private static String plain(String html) {
      return html.replace("&lt;", "<")
          .replace("&gt;", ">")
          .replace("&#39;", "'")
          .replace("&#34;", "\"")
          .replace("&amp;", "&");
    }
  }

  private record Value(String address, int count) {}
}
