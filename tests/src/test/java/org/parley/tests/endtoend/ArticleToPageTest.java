package org.parley.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.server.ParleyServer;
import org.parley.server.Settings;

/** From a sample article to its graph, its pages and its exports. */
class ArticleToPageTest {

  private static final Base BASE = Base.DEFAULT;
  private static final String TALKS = "2007-05-28-hassan-kazemi-qomi-ryan-crocker";
  private static final Path ARTICLE = Path.of("..", "seeds", "articles", "baghdad-2007.txt");
  private static final Map<String, String> FORMATS =
      Map.of(
          "turtle",
          "ttl",
          "trig",
          "trig",
          "nquads",
          "nq",
          "jsonld",
          "jsonld",
          "rdfxml",
          "rdf",
          "ntriples",
          "nt");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path directory;

  private static ParleyServer server;

  @BeforeAll
  static void ingestExportAndServe() throws IOException, InterruptedException {
    String dataset = directory.resolve("data").toString();
    Program ingest = Program.run("ingest", ARTICLE.toString(), "--dataset", dataset);
    assertEquals(0, ingest.exitCode(), ingest.output());
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      String file = directory.resolve("export." + format.getValue()).toString();
      Program export =
          Program.run(
              "export",
              "--format",
              format.getKey(),
              "--document",
              "baghdad-2007",
              "--with-texts",
              "-o",
              file,
              "--dataset",
              dataset);
      assertEquals(0, export.exitCode(), export.output());
    }
    server = ParleyServer.start(Settings.of(Path.of(dataset)), line -> {});
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void graphSaysWhoMetWhomWhereAndWhen() throws Exception {
    Graph graph = meeting("text/turtle", Lang.TURTLE);
    assertEquals(
        Set.of(actor("ryan-crocker"), actor("hassan-kazemi-qomi")),
        objects(graph, PARLEY.participant));
    assertEquals(Set.of(iri(BASE.place("baghdad"))), objects(graph, PARLEY.place));
    assertEquals(Set.of(iri(BASE.place("green-zone"))), objects(graph, PARLEY.site));
    assertEquals("2007-05-28", literal(graph, PARLEY.date));
    assertEquals("10:30:00", literal(graph, PARLEY.startTime));
    assertEquals("PT4H", literal(graph, PARLEY.duration));
    assertEquals(Set.of(PARLEY.Actual.asNode()), objects(graph, PARLEY.factuality));
  }

  @Test
  void graphSaysWhoStayedAwayAndWhatWasLeftOut() throws Exception {
    Graph graph = meeting("text/turtle", Lang.TURTLE);
    assertTrue(
        graph.stream(Node.ANY, PARLEY.role.asNode(), PARLEY.Absent.asNode())
            .anyMatch(
                t ->
                    graph.contains(
                        t.getSubject(), PARLEY.actor.asNode(), actor("nouri-al-maliki"))));
    assertFalse(objects(graph, PARLEY.participant).contains(actor("nouri-al-maliki")));
    assertEquals(
        Set.of(iri(BASE.topic("nuclear-programme-of-iran"))), objects(graph, PARLEY.excludedTopic));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/rdf+xml, rdf",
    "application/n-triples, nt"
  })
  void everyMediaTypeSaysTheSame(String mediaType, String suffix) throws Exception {
    Lang lang = RDFDataMgr.determineLang(null, mediaType, null);
    Graph negotiated = meeting(mediaType, lang);
    Graph suffixed = parse(get("/meeting/" + TALKS + "." + suffix, "*/*"), lang);
    assertTrue(negotiated.isIsomorphicWith(suffixed));
    assertTrue(negotiated.isIsomorphicWith(meeting("text/turtle", Lang.TURTLE)));
  }

  @Test
  void pageQuotesTheSentenceAndLeadsToItsPlace() throws Exception {
    String page = body(get("/meeting/" + TALKS, "text/html"));
    assertTrue(page.contains("He took no part in the talks"), page);
    assertTrue(page.contains("/document/baghdad-2007#char="), page);
    assertTrue(body(get("/document/baghdad-2007", "text/html")).contains("id=\"char="));
  }

  @ParameterizedTest
  @CsvSource({"turtle, ttl", "rdfxml, rdf", "ntriples, nt"})
  void exportsOfTriplesReadAlikeByBothLibraries(String format, String suffix) throws IOException {
    Path file = directory.resolve("export." + suffix);
    Graph byJena = RDFParser.source(file).toGraph();
    Model byRio = rio(file);
    assertTrue(byJena.isIsomorphicWith(RDFParser.source(directory.resolve("export.nt")).toGraph()));
    assertTrue(Models.isomorphic(byRio, rio(directory.resolve("export.nt"))), format);
    assertTrue(Models.isomorphic(byRio, throughJena(byJena)), format);
  }

  @ParameterizedTest
  @CsvSource({"trig", "nq", "jsonld"})
  void exportsThatKeepGraphsReadAlikeByBothLibraries(String suffix) throws IOException {
    Path file = directory.resolve("export." + suffix);
    DatasetGraph byJena = RDFParser.source(file).toDatasetGraph();
    DatasetGraph quads = RDFParser.source(directory.resolve("export.nq")).toDatasetGraph();
    assertTrue(IsoMatcher.isomorphic(byJena, quads));
    assertEquals(rio(directory.resolve("export.nq")), rio(file));
    assertEquals(byJena.stream().count(), rio(file).size());
  }

  private static Model throughJena(Graph graph) throws IOException {
    Path file = Files.createTempFile(directory, "jena", ".nt");
    try (var out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    }
    return rio(file);
  }

  private static Model rio(Path file) throws IOException {
    RDFFormat format = Rio.getParserFormatForFileName(file.getFileName().toString()).orElseThrow();
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, BASE.iri(), format);
    }
  }

  private static Graph meeting(String mediaType, Lang lang) throws Exception {
    return parse(get("/meeting/" + TALKS, mediaType), lang);
  }

  private static Graph parse(HttpResponse<InputStream> response, Lang lang) throws IOException {
    assertEquals(200, response.statusCode());
    try (InputStream in = response.body()) {
      return RDFParser.source(in).lang(lang).base(BASE.iri()).toGraph();
    }
  }

  private static HttpResponse<InputStream> get(String path, String accept) throws Exception {
    URI address = server.address().resolve(path);
    return HTTP.send(
        HttpRequest.newBuilder(address).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofInputStream());
  }

  private static String body(HttpResponse<InputStream> response) throws IOException {
    assertEquals(200, response.statusCode());
    try (InputStream in = response.body()) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static Set<Node> objects(Graph graph, org.apache.jena.rdf.model.Property property) {
    return Set.copyOf(
        graph.stream(iri(BASE.meeting(TALKS)), property.asNode(), Node.ANY)
            .map(t -> t.getObject())
            .toList());
  }

  private static String literal(Graph graph, org.apache.jena.rdf.model.Property property) {
    return objects(graph, property).iterator().next().getLiteralLexicalForm();
  }

  private static Node actor(String slug) {
    return iri(BASE.actor(slug));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
