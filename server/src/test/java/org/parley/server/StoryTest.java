package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages make of facts that belong together. */
class StoryTest {

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.startWithMore(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void putsReportsThatDisagreeSideBySide() {
    assertInOrder(
        server.get("/meeting/2008-01-30-aranda-belmark").body(),
        "Where reports disagree",
        "<h3>Where a meeting was</h3>",
        "<strong>Hilltop</strong>",
        "met in Hilltop",
        "<strong>Seaport</strong>",
        "met in Seaport");
    assertTrue(server.get("/actor/aranda").body().contains("Where reports disagree"));
  }

  @Test
  void marksAShiftOfStanceInTheLedger() {
    assertInOrder(
        server.get("/actor/mara-lindqvist").body(),
        "One shift of stance is marked",
        "border accord",
        "1 February 2008",
        "Supports",
        "Aranda stands behind",
        "5 February 2008",
        "Opposes",
        "turned from “supports”",
        "<q>Aranda will not sign the border accord</q>");
    assertTrue(server.get("/topic/border-accord").body().contains("turned from “supports”"));
  }

  @Test
  void countsIndependentTextsAndNamesRolesAndWhoStayedAway() {
    assertInOrder(
        server.get("/meeting/2008-01-30-aranda-belmark").body(),
        "محمد بن يوسف",
        "Mediator",
        "Joint Standing Committee",
        "Stayed away",
        "2 texts tell of it independently");
  }

  @Test
  void putsReprintsOfOneTextTogether() {
    String page = server.get("/meeting/2008-01-30-aranda-belmark").body();
    assertInOrder(
        page,
        "In the words of the reports <span class=\"count\">3</span>",
        "Hill Courier, 1 February 2008",
        "met in Hilltop",
        "The same text, cut or reprinted:",
        "Envoys meet in Hilltop",
        "Valley Post, 2 February 2008",
        "Seaport Gazette, 5 February 2008",
        "met in Seaport");
    assertEquals(
        -1,
        page.indexOf("/document/hilltop-reprint#char"),
        "what the first document has is not quoted again");
  }

  @Test
  void tellsWhatASideSaidAboutAMeetingAndNotWhatElseItSaid() {
    String page = server.get("/meeting/2008-01-30-aranda-belmark").body();
    assertInOrder(
        page,
        "What each side said about it",
        "Mara Lindqvist",
        "Aranda stands behind the border accord",
        "1 more in these reports, about other things");
    assertFalse(page.contains("fishing quotas"));
  }

  @Test
  void pairsEachValueOfADisagreementWithItsWords() {
    assertInOrder(
        server.get("/disagreements").body(),
        "Hilltop or Seaport?",
        "<strong>Hilltop</strong>",
        "met in Hilltop",
        "<strong>Seaport</strong>",
        "met in Seaport");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare?a=aranda&b=belmark",
        "/compare?a=aranda&b=belmark&topic=border-accord",
        "/between/aranda/belmark",
        "/disagreements",
        "/search?q=accord",
        "/explore?kind=position"
      })
  void offersAListAsDataAndTheQueryBehindIt(String address) {
    String page = server.get(address).body();
    int parameters = address.indexOf('?');
    String path = parameters < 0 ? address : address.substring(0, parameters);
    String rest = parameters < 0 ? "" : address.substring(parameters);
    for (String suffix : List.of(".ttl", ".jsonld")) {
      String data = path + suffix + rest;
      assertTrue(page.contains("href=\"" + StringEscapeUtils.escapeHtml4(data) + "\""), data);
      assertTrue(server.get(data).body().contains("parley"), data);
    }
    assertTrue(answer(page).lines().count() > 1, page);
    assertTrue(page.contains("How to cite this"));
    assertTrue(page.contains("\"@type\" : \"CollectionPage\""), page);
    assertTrue(
        page.contains("<link rel=\"canonical\" href=\"" + StringEscapeUtils.escapeHtml4(address)));
  }

  @Test
  void findsByTheQueryOfAComparisonWhatThePageShows() {
    String page = server.get("/compare?a=aranda&b=belmark&topic=border-accord").body();
    String answer = answer(page);
    for (String position : List.of("lindqvist-supports", "lindqvist-opposes")) {
      assertTrue(page.contains("/position/" + position));
      assertTrue(answer.contains("/position/" + position), answer);
    }
    assertFalse(answer.contains("lindqvist-quotas"));
  }

  @Test
  void saysHowLittleIsToldOfADate() {
    String page = server.get("/meeting/not-held-meeting-10").body();
    assertInOrder(page, "April 2008 (the reports do not tell the day)");
    assertInOrder(page, "The same parties", "30 January 2008");
  }

  @Test
  void showsAPlaceOnTheMap() {
    Matcher circle =
        Pattern.compile("<circle cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"")
            .matcher(server.get("/place/baghdad").body());
    assertTrue(circle.find());
    assertEquals(500 + 1000 * 44.4 / 360, Double.parseDouble(circle.group(1)), 0.01);
    assertTrue(Double.parseDouble(circle.group(2)) < 302.4, "north of the equator");
    assertFalse(server.get("/place/tehran").body().contains("<circle"));
  }

  @Test
  void showsOnlyPassagesWhereTheTextIsNotHeld() {
    String page = server.get("/document/not-held").body();
    assertTrue(page.contains("The text is not held here"));
    assertTrue(page.contains("<mark>The envoys would meet again in spring</mark>"));
  }

  @Test
  void showsWhatIsOfAPeriod() {
    String all = server.get("/actor/aranda").body();
    assertInOrder(all, "Over time", "Meetings <span class=\"count\">2</span>");
    String april = server.get("/actor/aranda?since=2008-04&until=2008-04").body();
    assertInOrder(april, "April 2008", "Meetings <span class=\"count\">1</span>", "Possible");
    // Disagreements are of the actor, whatever the period.
    String facts = april.substring(0, april.indexOf("Where reports disagree"));
    assertFalse(facts.contains("30 January 2008"));
    assertTrue(all.contains("/actor/aranda?since=2008-04-01&amp;until=2008-04-30"));
    assertEquals(200, server.get("/actor/aranda?since=never&until=2008-99-99").statusCode());
  }

  @Test
  void tellsWhatTheGraphDoesNotHold() {
    assertInOrder(
        server.get("/").body(), "what it does not", "2007–2008", "Hill Courier", "not known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actor/mara-lindqvist,Person",
        "/actor/aranda,Country",
        "/meeting/2008-01-30-aranda-belmark,Event",
        "/position/lindqvist-opposes,Claim",
        "/place/hilltop,Place",
        "/document/hilltop-accord,Article",
        "/topic/border-accord,DefinedTerm"
      })
  void tellsTheSameInTheTermsOfSchemaOrg(String pathAndType) {
    String[] parts = pathAndType.split(",");
    Matcher block =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(server.get(parts[0]).body());
    assertTrue(block.find());
    JsonObject told = JSON.parse(block.group(1));
    assertEquals("https://schema.org", told.getString("@context"));
    assertEquals(parts[1], told.getString("@type"));
    assertEquals("https://w3id.org/parley/id" + parts[0], told.getString("@id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actor/aranda",
        "/meeting/2008-01-30-aranda-belmark",
        "/position/lindqvist-opposes",
        "/proposal/trilateral-mechanism",
        "/place/hilltop",
        "/topic/border-accord",
        "/office/ryan-crocker-ambassador",
        "/document/hilltop-accord",
        "/run/parley-0.1.0"
      })
  void hasBehindItAQueryThatAnswers(String path) {
    String page = server.get(path).body();
    String answer = answer(page);
    assertTrue(answer.lines().count() > 1, answer);
    assertTrue(page.contains("<link rel=\"canonical\" href=\"" + path + "\">"));
    assertTrue(page.contains("Parley dataset, version 3. https://w3id.org/parley/id" + path));
  }

  /** What the query behind a page is answered with. */
  private static String answer(String page) {
    Matcher query =
        Pattern.compile("<pre data-copy[^>]*>(.*?)</pre>", Pattern.DOTALL).matcher(page);
    assertTrue(query.find(), page);
    String sparql = StringEscapeUtils.unescapeHtml4(query.group(1));
    return server
        .get(
            "/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8),
            "Accept",
            "text/csv")
        .body();
  }

  @Test
  void numbersFactsInTheTextAndBesideIt() {
    String page = server.get("/document/hilltop-accord").body();
    assertInOrder(
        page, "<a class=\"ref\" href=\"#fact-1\"", "<li id=\"fact-1\">", "30 January 2008");
    assertTrue(page.contains("<mark class=\"content\"") || page.contains("class=\"content\""));
    assertTrue(page.contains("class=\"cue\""));
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
