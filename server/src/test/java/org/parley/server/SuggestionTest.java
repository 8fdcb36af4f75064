package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ontology.Base;

/** What is offered while somebody types, and what a search of names and passages gives. */
class SuggestionTest {

  private static final String MORE =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      <graph/identity> {
        <actor/zoe-little> a parley:Person ; skos:prefLabel "Zoe Little" .
        <actor/zoe-large> a parley:Person ; skos:prefLabel "Zoe Large" .
        <actor/zoe> a parley:State ; skos:prefLabel "Zoe" .
        <place/zoe-town> a parley:Place ; skos:prefLabel "Zoë Town" .
        <actor/quoted> a parley:Person ; skos:prefLabel "<script>alert(1)</script> Zyx" .
        <document/z#char=0,1> itsrdf:taIdentRef <actor/zoe-large> .
        <document/z#char=1,2> itsrdf:taIdentRef <actor/zoe-large> .
        <document/z#char=2,3> itsrdf:taIdentRef <actor/zoe-little> .
      }
      """;

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory, MORE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void offersWhatTheTypedWordsBegin() {
    JsonObject first = suggestions("q=motta").get(0).getAsObject();
    assertEquals(Base.DEFAULT.actor("manouchehr-mottaki"), first.getString("iri"));
    assertEquals("/actor/manouchehr-mottaki", first.getString("path"));
    assertEquals("Manouchehr Mottaki", first.getString("label"));
    assertEquals("person", first.getString("kind"));
    assertTrue(first.hasKey("note"));
  }

  @Test
  void putsWhomMoreIsToldOfFirst() {
    List<String> labels = labels("q=zoe+l");
    assertEquals(List.of("Zoe Large", "Zoe Little"), labels);
  }

  @Test
  void putsAWholeNameBeforeLongerOnes() {
    assertEquals("Zoe", labels("q=zoe").get(0));
  }

  @Test
  void findsNamesWithoutTheirAccentsAndCase() {
    assertTrue(labels("q=ZOE+TOWN").contains("Zoë Town"));
    assertTrue(labels("q=" + encoded("zoë town")).contains("Zoë Town"));
  }

  @Test
  void keepsToTheKindsAskedFor() {
    assertEquals(List.of("Zoë Town"), labels("q=zoe&kind=place"));
    assertEquals(List.of("Zoe", "Zoë Town"), labels("q=zoe&kind=place,state"));
    assertEquals(3, labels("q=zoe&kind=actor").size());
  }

  @Test
  void offersNoMoreThanAskedFor() {
    assertEquals(2, labels("q=zoe&limit=2").size());
  }

  @Test
  void offersNothingWhereNothingIsTyped() {
    assertEquals(List.of(), labels("q="));
    assertEquals(List.of(), labels("q=%2A%2B%22"));
  }

  @Test
  void saysWhatIsWrongWithARequest() {
    HttpResponse<String> kind = server.get("/api/suggest?q=a&kind=ship");
    assertEquals(400, kind.statusCode());
    assertTrue(kind.body().contains("organization"), kind.body());
    assertEquals(400, server.get("/api/suggest?q=a&limit=0").statusCode());
    assertEquals(400, server.get("/api/suggest?q=a&limit=many").statusCode());
    assertEquals(400, server.get("/api/search").statusCode());
    assertEquals(404, server.get("/api/other").statusCode());
  }

  @Test
  void isJsonThatNoBrowserTakesForAPage() {
    HttpResponse<String> reply = server.get("/api/suggest?q=zyx");
    assertEquals("application/json", reply.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("nosniff", reply.headers().firstValue("X-Content-Type-Options").orElseThrow());
    assertTrue(reply.body().contains("alert(1)"), reply.body());
  }

  @Test
  void searchGivesThingsAndThePassagesThatHoldTheWords() {
    JsonObject found = JSON.parse(server.get("/api/search?q=mottaki").body());
    assertEquals(
        "Manouchehr Mottaki",
        found.get("things").getAsArray().get(0).getAsObject().getString("label"));
    JsonArray passages = found.get("passages").getAsArray();
    assertTrue(passages.size() > 0);
    for (JsonValue passage : passages) {
      assertTrue(passage.getAsObject().getString("words").contains("Mottaki"));
      assertTrue(passage.getAsObject().getString("path").contains("#char="));
    }
  }

  @Test
  void searchGivesTheDocumentsInWhoseWholeTextTheWordsAre() {
    // Nothing that was read from the text holds all three of these words.
    JsonObject found = JSON.parse(server.get("/api/search?q=decades+Zone+Washington").body());
    assertEquals(0, found.get("passages").getAsArray().size());
    JsonArray documents = found.get("documents").getAsArray();
    assertEquals(1, documents.size(), found.toString());
    assertEquals(
        "/document/baghdad-talks.2007-05-29", documents.get(0).getAsObject().getString("path"));
    assertEquals("2007-05-29", documents.get(0).getAsObject().getString("issued"));
    assertEquals("1", found.get("documentsInAll").toString());
  }

  private static List<String> labels(String query) {
    return suggestions(query).stream()
        .map(value -> value.getAsObject().getString("label"))
        .toList();
  }

  private static JsonArray suggestions(String query) {
    HttpResponse<String> reply = server.get("/api/suggest?" + query);
    assertEquals(200, reply.statusCode(), reply.body());
    return JSON.parse("{\"all\":" + reply.body() + "}").get("all").getAsArray();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
