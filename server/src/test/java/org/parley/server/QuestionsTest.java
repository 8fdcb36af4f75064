package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ontology.NIF;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;

/** The saved questions over HTTP. */
class QuestionsTest {

  private static final String ASKED = "/api/queries/who-met-whom";

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
  void answersInCsvThatSpreadsheetsReadAsUtf8() {
    HttpResponse<String> reply = server.get(ASKED + ".csv");
    assertEquals(200, reply.statusCode(), reply.body());
    assertEquals("text/csv;charset=utf-8", type(reply));
    assertTrue(reply.body().startsWith("\uFEFFdate,participants,"), reply.body());
    assertTrue(reply.body().lines().count() > 1);
  }

  @Test
  void answersInJson() {
    JsonObject answer = JSON.parse(server.get(ASKED + ".json").body());
    assertTrue(answer.getObj("results").get("bindings").getAsArray().size() > 0);
    assertEquals(
        server.get(ASKED + ".json").body(), server.get(ASKED, "Accept", "application/json").body());
  }

  @Test
  void answersInTurtleWithTheWordsOfTheEvidence() {
    HttpResponse<String> reply = server.get(ASKED, "Accept", "text/turtle");
    Model described = ModelFactory.createDefaultModel();
    RDFParser.fromString(reply.body(), Lang.TURTLE).parse(described);
    assertTrue(described.contains(null, NIF.anchorOf));
  }

  @Test
  void answersAsAPageWithTheQuestionAFormTheSparqlAndQuotes() {
    HttpResponse<String> reply = server.get(ASKED, "Accept", "text/html,*/*;q=0.8");
    String page = reply.body();
    assertTrue(page.contains("<h1>Who met whom</h1>"), page);
    assertTrue(page.contains("name=\"from\""));
    assertTrue(page.contains("SELECT ?date"));
    assertTrue(page.contains("<q><a href=\"/document/"), page);
    assertTrue(page.contains(ASKED + ".csv"));
  }

  @Test
  void showsTheFormWhereAValueIsNeeded() {
    HttpResponse<String> page = server.get("/api/queries/meetings-of.html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("required"));
    HttpResponse<String> json = server.get("/api/queries/meetings-of.json");
    assertEquals(400, json.statusCode());
    assertTrue(json.body().contains("actor"), json.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "from=2007-13",
        "place=Nowhere-at-all",
        "unknown=1",
        "page=0",
        "limit=100000",
        "from=2007&from=2008",
        "place=%3Curn:x%3E%20%7D%20DROP%20ALL%20%23",
        "from=2007%22%7D%20UNION%20%7B%3Fs%20%3Fp%20%3Fo"
      })
  void refusesAValueThatCannotBeUsed(String value) {
    HttpResponse<String> reply = server.get(ASKED + ".json?" + value);
    assertEquals(400, reply.statusCode(), reply.body());
    assertTrue(reply.body().contains("error"), reply.body());
  }

  @Test
  void bindsAValueAsAValue() {
    HttpResponse<String> reply =
        server.get("/api/queries/meetings-about.csv?topic=" + encoded("\") } # x"));
    assertEquals(200, reply.statusCode(), reply.body());
    assertEquals(1, reply.body().lines().count());
  }

  @Test
  void leadsFromPageToPage() {
    HttpResponse<String> first = server.get(ASKED + ".json?limit=1");
    String links = first.headers().firstValue("Link").orElseThrow();
    assertTrue(links.contains("<" + ASKED + ".json?limit=1&page=2>; rel=\"next\""), links);
    HttpResponse<String> second = server.get(ASKED + ".json?limit=1&page=2");
    assertFalse(first.body().equals(second.body()));
    assertTrue(second.headers().firstValue("Link").orElseThrow().contains("rel=\"prev\""));
    JsonObject beyond = JSON.parse(server.get(ASKED + ".json?limit=1&page=999").body());
    assertEquals(0, beyond.getObj("results").get("bindings").getAsArray().size());
  }

  @Test
  void isKeptByClientsUntilTheDatasetChanges() {
    HttpResponse<String> reply = server.get(ASKED + ".csv");
    assertTrue(reply.headers().firstValue("Cache-Control").orElseThrow().contains("max-age"));
    String tag = reply.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get(ASKED + ".csv", "If-None-Match", tag).statusCode());
    assertEquals(200, server.get(ASKED + ".csv?from=2007", "If-None-Match", tag).statusCode());
    assertEquals(200, server.get(ASKED + ".json", "If-None-Match", tag).statusCode());
  }

  @Test
  void listsTheQuestions() {
    String json = server.get("/api/queries", "Accept", "application/json").body();
    SavedQueries.all().forEach(question -> assertTrue(json.contains('"' + question.name() + '"')));
    assertTrue(server.get("/api/queries", "Accept", "text/html").body().contains(ASKED + ".html"));
    assertEquals(404, server.get("/api/queries/what-else").statusCode());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void givesAndAnswersEveryQuestion(SavedQuery question) {
    assertEquals(question.text(), server.get("/api/queries/" + question.name() + ".rq").body());
    HttpResponse<String> page = server.get("/api/queries/" + question.name() + ".html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<h1>" + question.title()), page.body());
  }

  static List<SavedQuery> questions() {
    return SavedQueries.all();
  }

  @Test
  void isDescribedForPrograms() {
    JsonObject described = JSON.parse(server.get("/api/openapi.json").body());
    assertEquals("3.1.0", described.getString("openapi"));
    JsonObject paths = described.getObj("paths");
    for (SavedQuery question : SavedQueries.all()) {
      JsonObject operation = paths.getObj("/api/queries/" + question.name()).getObj("get");
      assertEquals(
          question.parameters().size() + 2, operation.get("parameters").getAsArray().size());
    }
  }

  @Test
  void isDescribedInOpenApiThatAValidatorAccepts() {
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(server.get("/api/openapi.json").body(), null, null);
    assertEquals(List.of(), read.getMessages());
    assertTrue(read.getOpenAPI().getPaths().containsKey(ASKED));
    SwaggerParseResult broken =
        new OpenAPIV3Parser().readContents("{\"openapi\": \"3.1.0\"}", null, null);
    assertFalse(broken.getMessages().isEmpty());
  }

  private static String type(HttpResponse<String> reply) {
    return reply.headers().firstValue("Content-Type").orElseThrow();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
