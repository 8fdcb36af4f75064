package org.parley.server.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;

/**
 * What the test bench of the Reconciliation Service API does to a service, 0.2 of it: the manifest,
 * batches by GET and POST with types, properties and limits, the three ways to suggest, preview,
 * flyout, view, data extension; each answer held to the rules of the specification.
 */
class ReconcileTest {

  private static final String MORE =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      <graph/identity> {
        <actor/ana-ruiz> a parley:Person ; skos:prefLabel "Ana Ruiz" ;
          parley:represents <actor/iraq> ; owl:sameAs <http://example.org/ana> .
        <actor/ana-ruiz-2> a parley:Person ; skos:prefLabel "Ana Ruiz" ;
          parley:represents <actor/iran> .
        <office/ana> a parley:Office ; org:member <actor/ana-ruiz> ; parley:title "consul" ;
          parley:of <actor/iraq> .
        <place/geneva> a parley:Place ; skos:prefLabel "Geneva" ; skos:altLabel "Genève" ;
          geo:lat 46.2 ; geo:long 6.15 ; parley:within <actor/switzerland> .
        <actor/switzerland> a parley:State ; skos:prefLabel "Switzerland" .
        <actor/geneva-group> a parley:Group ; skos:prefLabel "Geneva" .
        <actor/script> a parley:Person ; skos:prefLabel "<script>alert(1)</script> Zyx" .
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
  void saysWhatItCanDo() throws IOException {
    HttpResponse<String> reply = server.get("/api/reconcile");
    valid("manifest", reply.body());
    JsonObject manifest = JSON.parse(reply.body());
    assertEquals("https://w3id.org/parley/id/", manifest.getString("identifierSpace"));
    assertTrue(manifest.getObj("view").getString("url").startsWith(server.address().toString()));
    assertEquals(6, manifest.get("defaultTypes").getAsArray().size());
  }

  @Test
  void matchesAWholeNameAndIsSure() {
    JsonObject best =
        candidates("{\"query\": \"Hassan Kazemi Qomi\", \"type\": \"Person\"}").get(0);
    assertEquals("actor/hassan-kazemi-qomi", best.getString("id"));
    assertEquals("Hassan Kazemi Qomi", best.getString("name"));
    assertTrue(best.get("match").getAsBoolean().value());
    assertEquals(100, number(best.get("score")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qomi, Hassan Kazemi | actor/hassan-kazemi-qomi",
        "Ryan Croker | actor/ryan-crocker",
        "R. Crocker | actor/ryan-crocker",
        "RYAN CROCKER | actor/ryan-crocker",
        "Maliki | actor/nouri-al-maliki",
        "Washington | actor/united-states",
        "genève | place/geneva",
        "actor/iran | actor/iran",
        "https://w3id.org/parley/id/actor/iran | actor/iran"
      })
  void findsWhomANameDenotesHoweverItIsSpelt(String name, String id) {
    assertEquals(id, candidates("{\"query\": \"" + name + "\"}").get(0).getString("id"));
  }

  @Test
  void isNotSureWhereTwoBearTheName() {
    List<JsonObject> two = candidates("{\"query\": \"Ana Ruiz\"}");
    assertEquals(2, two.size());
    two.forEach(each -> assertFalse(each.get("match").getAsBoolean().value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"pid\": \"represents\", \"v\": \"Iraq\"} | actor/ana-ruiz",
        "{\"pid\": \"represents\", \"v\": {\"id\": \"actor/iran\", \"name\": \"Iran\"}} | actor/ana-ruiz-2",
        "{\"pid\": \"represents\", \"v\": [\"Nowhere\", \"Iran\"]} | actor/ana-ruiz-2",
        "{\"pid\": \"office\", \"v\": \"Consul\"} | actor/ana-ruiz",
        "{\"pid\": \"officeOf\", \"v\": \"Iraq\"} | actor/ana-ruiz"
      })
  void tellsThemApartByWhatElseIsKnown(String property, String id) {
    JsonObject best =
        candidates("{\"query\": \"Ana Ruiz\", \"properties\": [" + property + "]}").get(0);
    assertEquals(id, best.getString("id"));
    assertTrue(best.get("match").getAsBoolean().value(), best.toString());
  }

  @Test
  void keepsToTypes() {
    assertEquals(List.of("place/geneva"), ids("{\"query\": \"Geneva\", \"type\": \"Place\"}"));
    assertEquals(
        List.of("actor/geneva-group"),
        ids("{\"query\": \"Geneva\", \"type\": [\"Group\", \"State\"], \"type_strict\": \"any\"}"));
    assertEquals(
        List.of(),
        ids("{\"query\": \"Geneva\", \"type\": [\"Group\", \"Place\"], \"type_strict\": \"all\"}"));
    assertEquals(
        "place/geneva",
        ids("{\"query\": \"Geneva\", \"type\": [\"Place\"], \"type_strict\": \"should\"}").get(0));
    assertEquals(
        List.of("place/geneva"),
        ids("{\"query\": \"Geneva\", \"type\": \"https://w3id.org/parley/ontology#Place\"}"));
  }

  @Test
  void givesNoMoreThanAskedFor() {
    assertEquals(1, ids("{\"query\": \"Ana Ruiz\", \"limit\": 1}").size());
  }

  @Test
  void takesNamesAsPropertiesWhereThereIsNoQuery() {
    assertEquals(
        "actor/iran", ids("{\"properties\": [{\"pid\": \"name\", \"v\": \"Iran\"}]}").get(0));
  }

  @Test
  void answersABatchByGetAndByPostAlike() throws IOException {
    String batch =
        "{\"q0\": {\"query\": \"Iran\"}, \"q1\": {\"query\": \"Nobody At All Xyzzy\"},"
            + " \"q2\": {\"query\": \"Baghdad\", \"type\": \"Place\", \"limit\": 2}}";
    HttpResponse<String> post = post("queries", batch);
    HttpResponse<String> get = server.get("/api/reconcile?queries=" + encoded(batch));
    assertEquals(post.body(), get.body());
    valid("results", post.body());
    JsonObject answers = JSON.parse(post.body());
    assertEquals(0, answers.getObj("q1").get("result").getAsArray().size());
    assertEquals(3, answers.keys().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "nonsense",
        "{\"q0\": 1}",
        "{\"q0\": {}}",
        "{\"q0\": {\"query\": 1}}",
        "{\"q0\": {\"query\": \"a\", \"type\": \"Ship\"}}",
        "{\"q0\": {\"query\": \"a\", \"limit\": -1}}",
        "{\"q0\": {\"query\": \"a\", \"type_strict\": \"maybe\"}}",
        "{\"q0\": {\"query\": \"a\", \"properties\": [{\"pid\": \"name\"}]}}"
      })
  void refusesWhatIsNoBatch(String batch) {
    HttpResponse<String> reply = post("queries", batch);
    assertEquals(400, reply.statusCode(), reply.body());
    assertTrue(reply.body().contains("error"), reply.body());
  }

  @Test
  void refusesWhatIsNestedWithoutEndAndMoreThanAnybodyAsks() {
    assertEquals(400, post("queries", "[".repeat(50_000)).statusCode());
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 200; i++) {
      many.append("\"q").append(i).append("\": {\"query\": \"a\"},");
    }
    assertEquals(
        400, post("queries", many.append("\"z\": {\"query\": \"a\"}}").toString()).statusCode());
  }

  @Test
  void suggestsThingsTypesAndProperties() throws IOException {
    String things = server.get("/api/reconcile/suggest/entity?prefix=ana+r").body();
    valid("suggestions", things);
    assertEquals(2, JSON.parse(things).get("result").getAsArray().size());
    String second = server.get("/api/reconcile/suggest/entity?prefix=ana+r&cursor=1").body();
    assertEquals(1, JSON.parse(second).get("result").getAsArray().size());
    String typed = server.get("/api/reconcile/suggest/entity?prefix=gen&type=Place").body();
    assertEquals(1, JSON.parse(typed).get("result").getAsArray().size());
    String types = server.get("/api/reconcile/suggest/type?prefix=per").body();
    valid("suggestions", types);
    assertTrue(types.contains("\"Person\""), types);
    String properties = server.get("/api/reconcile/suggest/property?prefix=off").body();
    valid("suggestions", properties);
    assertTrue(properties.contains("\"officeOf\""), properties);
  }

  @Test
  void fetchesWhatIsKnownOfWhatWasFound() throws IOException {
    String asked =
        "{\"ids\": [\"actor/ana-ruiz\", \"place/geneva\", \"actor/nobody\"], \"properties\":"
            + " [{\"id\": \"represents\"}, {\"id\": \"office\"}, {\"id\": \"latitude\"},"
            + " {\"id\": \"meetings\"}, {\"id\": \"sameAs\"}, {\"id\": \"within\"}]}";
    HttpResponse<String> reply = post("extend", asked);
    valid("extension", reply.body());
    JsonObject rows = JSON.parse(reply.body()).getObj("rows");
    JsonObject ana = rows.getObj("actor/ana-ruiz");
    assertEquals("actor/iraq", first(ana, "represents").getString("id"));
    assertEquals("Iraq", first(ana, "represents").getString("name"));
    assertEquals("consul", first(ana, "office").getString("str"));
    assertEquals("http://example.org/ana", first(ana, "sameAs").getString("str"));
    assertEquals(0, number(first(ana, "meetings").get("int")));
    assertEquals(46.2, number(first(rows.getObj("place/geneva"), "latitude").get("float")));
    assertEquals(0, rows.getObj("actor/nobody").get("represents").getAsArray().size());
    assertEquals(400, post("extend", "{\"ids\": [\"a\"]}").statusCode());
    assertEquals(
        400, post("extend", "{\"ids\": [], \"properties\": [{\"id\": \"x\"}]}").statusCode());
  }

  @Test
  void proposesPropertiesOfAType() {
    String place = server.get("/api/reconcile/extend/propose?type=Place").body();
    assertTrue(place.contains("latitude"), place);
    assertFalse(place.contains("officeOf"), place);
    String person = server.get("/api/reconcile/extend/propose?type=Person").body();
    assertTrue(person.contains("officeOf"), person);
    assertFalse(person.contains("latitude"), person);
  }

  @Test
  void showsAThingWithinPagesOfOtherSites() {
    HttpResponse<String> page = server.get("/api/reconcile/preview?id=" + encoded("actor/script"));
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("&lt;script&gt;"), page.body());
    assertFalse(page.body().contains("<script>"), page.body());
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(
        policy.contains("default-src 'none'") && !policy.contains("frame-ancestors"), policy);
    JsonObject flyout = JSON.parse(server.get("/api/reconcile/flyout/entity?id=actor/iran").body());
    assertEquals("actor/iran", flyout.getString("id"));
    assertTrue(flyout.getString("html").contains(server.address() + "actor/iran"));
    assertEquals(404, server.get("/api/reconcile/preview?id=actor/nobody").statusCode());
  }

  @Test
  void leadsFromAnIdentifierToItsPage() {
    for (String id : List.of("actor/iran", "actor%2Firan")) {
      HttpResponse<String> reply = server.get("/api/reconcile/view?id=" + id);
      assertEquals(303, reply.statusCode());
      assertEquals("/actor/iran", reply.headers().firstValue("Location").orElseThrow());
    }
    assertEquals(
        404, server.get("/api/reconcile/view?id=" + encoded("//evil.example")).statusCode());
  }

  private static JsonObject first(JsonObject row, String property) {
    return row.get(property).getAsArray().get(0).getAsObject();
  }

  private static double number(JsonValue value) {
    return value.getAsNumber().value().doubleValue();
  }

  private static List<String> ids(String query) {
    return candidates(query).stream().map(each -> each.getString("id")).toList();
  }

  private static List<JsonObject> candidates(String query) {
    HttpResponse<String> reply = post("queries", "{\"q0\": " + query + "}");
    assertEquals(200, reply.statusCode(), reply.body());
    JsonArray found = JSON.parse(reply.body()).getObj("q0").get("result").getAsArray();
    return found.stream().map(JsonValue::getAsObject).toList();
  }

  private static HttpResponse<String> post(String name, String value) {
    return server.send(
        server
            .request("/api/reconcile", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(name + "=" + encoded(value))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The rules of the specification, in our own words: reconcile/NAME.schema.json. */
  private static void valid(String rules, String json) throws IOException {
    try (var text =
        ReconcileTest.class.getResourceAsStream("/reconcile/" + rules + ".schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
    }
  }
}
