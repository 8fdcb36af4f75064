package org.parley.server.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.queries.SavedQueries;
import org.parley.server.SampleServer;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/** What programs find where they look for descriptions, and that it is so. */
class DiscoveryTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  /** As ingest writes it, and a statement that two graphs make. */
  private static final String MORE =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <graph/history> {
        <update/1> a parley:Update ; prov:startedAtTime "2026-11-01T10:00:00Z"^^xsd:dateTime ;
          prov:endedAtTime "2026-11-01T10:05:00Z"^^xsd:dateTime .
        <update/2> a parley:Update ; prov:startedAtTime "2026-11-02T10:00:00Z"^^xsd:dateTime ;
          prov:endedAtTime "2026-11-02T10:07:00Z"^^xsd:dateTime .
      }
      <graph/one> { <actor/iran> a parley:State . }
      <graph/two> { <actor/iran> a parley:State . }
      """;

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    new Users(directory.resolve("users")).put("wanda", Role.WRITER, "a long password");
    server = SampleServer.start(directory, MORE);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/.well-known/void, text/turtle",
    "/.well-known/void, application/ld+json",
    "/.well-known/void, application/rdf+xml",
    "/.well-known/void, application/n-triples",
    "/dataset, text/turtle",
    "/dataset.ttl, */*",
    "/dataset.jsonld, text/html"
  })
  void describesTheDatasetInEachFormat(String path, String accept) {
    HttpResponse<String> reply = server.get(path, "Accept", accept);
    Model told = model(reply);
    Resource dataset = told.createResource(Base.DEFAULT.iri() + "dataset");
    assertTrue(told.contains(dataset, RDF.type, VOID.Dataset), reply.body());
    assertTrue(told.contains(dataset, RDF.type, DCAT.Dataset));
  }

  @Test
  void countsWhatAQueryCounts() {
    Model told = model(server.get("/.well-known/void"));
    Resource dataset = dataset(told);
    assertEquals(counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(dataset, VOID.triples));
    assertEquals(
        counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"),
        number(dataset, VOID.distinctSubjects));
    assertEquals(
        counted("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"),
        number(dataset, VOID.distinctObjects));
    assertEquals(
        byTerm("SELECT ?x (COUNT(DISTINCT ?s) AS ?n) { ?s a ?x } GROUP BY ?x"),
        partitions(told, VOID.classPartition, VOID._class, VOID.entities));
    assertEquals(
        byTerm("SELECT ?x (COUNT(*) AS ?n) { ?s ?x ?o } GROUP BY ?x"),
        partitions(told, VOID.propertyPartition, VOID.property, VOID.triples));
    assertEquals(
        byTerm("SELECT ?x (COUNT(DISTINCT ?o) AS ?n) { ?s ?x ?o } GROUP BY ?x"),
        partitions(told, VOID.propertyPartition, VOID.property, VOID.distinctObjects));
  }

  @Test
  void tellsWhenItWasBegunAndOfWhichDays() {
    Resource dataset = dataset(model(server.get("/dataset.ttl")));
    assertEquals("2026-11-01T10:00:00Z", dataset.getProperty(DCTerms.issued).getString());
    Resource period = dataset.getProperty(DCTerms.temporal).getResource();
    assertEquals("2007-05-29", period.getProperty(DCAT.startDate).getString());
    assertEquals("en", dataset.getProperty(DCTerms.language).getString());
  }

  @Test
  void saysThatNoLicenceIsStatedRatherThanOneThatIsNot() {
    Resource dataset = dataset(model(server.get("/dataset.ttl")));
    assertFalse(dataset.hasProperty(DCTerms.license));
    assertTrue(dataset.hasProperty(DCTerms.rights));
  }

  @Test
  void leadsToExamplesThatAreThere() {
    Model told = model(server.get("/.well-known/void"));
    int examples = 0;
    for (var it = told.listObjectsOfProperty(VOID.exampleResource); it.hasNext(); ) {
      String iri = it.next().asResource().getURI();
      String path = iri.substring(Base.DEFAULT.iri().length() - 1);
      assertEquals(200, server.get(path + ".ttl").statusCode(), path);
      examples++;
    }
    assertTrue(examples > 7, "only " + examples);
  }

  @Test
  void leadsToADumpThatHoldsAllGraphsButTheTexts() throws IOException {
    Resource dataset = dataset(model(server.get("/.well-known/void")));
    String address = dataset.getProperty(VOID.dataDump).getResource().getURI();
    HttpResponse<byte[]> reply = server.bytes(pathOf(address));
    assertEquals(200, reply.statusCode());
    assertEquals("application/gzip", reply.headers().firstValue("Content-Type").orElseThrow());
    DatasetGraph dump = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(reply.body())))
        .lang(Lang.NQUADS)
        .parse(dump);
    long all =
        counted(
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(!STRSTARTS(STR(?g), \""
                + Base.DEFAULT.iri()
                + "text/\") && !STRENDS(STR(?g), \"graph/history\")) }");
    assertEquals(all, dump.stream().count());
    assertFalse(dump.stream().anyMatch(q -> q.getPredicate().equals(NIF.isString.asNode())));
    String tag = reply.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get(pathOf(address), "If-None-Match", tag).statusCode());
  }

  @Test
  void isRenewedByAChange() {
    Resource before = dataset(model(server.get("/dataset.ttl")));
    byte[] dump = server.bytes("/dataset/dump.nq.gz").body();
    HttpResponse<String> put =
        server.send(
            server
                .request("/data?graph=urn:new", "Content-Type", "text/turtle")
                .header("Authorization", "Basic " + credentials())
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> 1, 2, 3 .")));
    assertEquals(201, put.statusCode());
    Resource after = dataset(model(server.get("/dataset.ttl")));
    // The time of the change is a statement too, where there was none.
    assertTrue(number(after, VOID.triples) >= number(before, VOID.triples) + 3);
    assertEquals(counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"), number(after, VOID.triples));
    assertTrue(
        after
                .getProperty(DCTerms.modified)
                .getString()
                .compareTo(before.getProperty(DCTerms.modified).getString())
            > 0);
    assertFalse(java.util.Arrays.equals(dump, server.bytes("/dataset/dump.nq.gz").body()));
    server.send(
        server.request("/data?graph=urn:new", "Authorization", "Basic " + credentials()).DELETE());
  }

  @Test
  void isAPageForPeople() {
    HttpResponse<String> page = server.get("/dataset", "Accept", "text/html,*/*;q=0.8");
    assertTrue(page.body().contains("/dataset/dump.nq.gz"), page.body());
    assertTrue(page.body().contains("parley:Meeting"), page.body());
    assertEquals(406, server.get("/dataset", "Accept", "image/png").statusCode());
  }

  @Test
  void describesTheServiceWhereNothingIsAsked() {
    HttpResponse<String> reply = server.get("/sparql", "Accept", "text/turtle");
    Model told = model(reply);
    Resource service =
        told.listSubjectsWithProperty(RDF.type, SD.Service).nextOptional().orElseThrow();
    assertEquals(
        server.address() + "sparql", service.getProperty(SD.endpoint).getResource().getURI());
    assertTrue(told.contains(service, SD.feature, SD.UnionDefaultGraph));
    assertTrue(model(server.get("/sparql")).isIsomorphicWith(told));
  }

  @Test
  void leadsABrowserFromTheServiceToTheEditor() {
    HttpResponse<String> reply = server.get("/sparql", "Accept", "text/html,*/*;q=0.8");
    assertEquals(303, reply.statusCode());
    assertEquals("/query", reply.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void offersTheQuestionsAsQueriesThatRun() {
    Model told = model(server.get("/api/queries.ttl"));
    assertTrue(model(server.get("/api/queries", "Accept", "text/turtle")).isIsomorphicWith(told));
    assertTrue(
        model(server.get("/api/queries", "Accept", "application/ld+json")).isIsomorphicWith(told));
    int examples = 0;
    for (Resource example :
        told.listSubjectsWithProperty(RDF.type, told.createResource(SH + "SPARQLExecutable"))
            .toList()) {
      String select = example.getProperty(told.createProperty(SH + "select")).getString();
      Query query = QueryFactory.create(prefixes(told, example) + select);
      assertTrue(query.isSelectType());
      assertEquals(
          server.address() + "sparql", example.getProperty(SchemaDO.target).getResource().getURI());
      examples++;
    }
    assertEquals(SavedQueries.all().size(), examples);
  }

  @Test
  void describesTheSearchForBrowsers() {
    HttpResponse<String> reply = server.get("/opensearch.xml");
    assertTrue(reply.body().contains(server.address() + "search?q={searchTerms}"), reply.body());
  }

  @Test
  void takesNoAddressFromWhomItCannotTrust() throws Exception {
    HttpResponse<String> reply =
        HttpClient.newHttpClient()
            .send(
                server
                    .request("/dataset.ttl", "X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "https")
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertFalse(reply.body().contains("evil.example"));
    assertFalse(reply.body().contains("https://127.0.0.1"));
  }

  private static String prefixes(Model told, Resource example) {
    StringBuilder prologue = new StringBuilder();
    example
        .getProperty(told.createProperty(SH + "prefixes"))
        .getResource()
        .listProperties(told.createProperty(SH + "declare"))
        .forEach(
            declared ->
                prologue
                    .append("PREFIX ")
                    .append(
                        declared
                            .getResource()
                            .getProperty(told.createProperty(SH + "prefix"))
                            .getString())
                    .append(": <")
                    .append(
                        declared
                            .getResource()
                            .getProperty(told.createProperty(SH + "namespace"))
                            .getString())
                    .append(">\n"));
    return prologue.toString();
  }

  private static Resource dataset(Model told) {
    return told.createResource(Base.DEFAULT.iri() + "dataset");
  }

  private static long number(Resource of, org.apache.jena.rdf.model.Property property) {
    return of.getProperty(property).getLong();
  }

  private static Map<String, Long> partitions(
      Model told,
      org.apache.jena.rdf.model.Property partition,
      org.apache.jena.rdf.model.Property by,
      org.apache.jena.rdf.model.Property count) {
    Map<String, Long> found = new HashMap<>();
    told.listObjectsOfProperty(dataset(told), partition)
        .forEach(
            node ->
                found.put(
                    node.asResource().getProperty(by).getResource().getURI(),
                    node.asResource().getProperty(count).getLong()));
    return found;
  }

  private static Map<String, Long> byTerm(String query) {
    Map<String, Long> found = new HashMap<>();
    rows(query)
        .forEachRemaining(
            row -> found.put(row.getResource("x").getURI(), row.getLiteral("n").getLong()));
    return found;
  }

  private static long counted(String query) {
    return rows(query).next().getLiteral("n").getLong();
  }

  private static ResultSet rows(String query) {
    String body =
        server
            .get(
                "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                "Accept",
                "application/sparql-results+json")
            .body();
    return ResultSetFactory.copyResults(
        ResultSetFactory.fromJSON(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
  }

  private static String pathOf(String address) {
    return address.substring(server.address().toString().length() - 1);
  }

  private static String credentials() {
    return Base64.getEncoder()
        .encodeToString("wanda:a long password".getBytes(StandardCharsets.UTF_8));
  }

  private static Model model(HttpResponse<String> reply) {
    assertEquals(200, reply.statusCode(), reply.body());
    String type = reply.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(reply.body(), RDFLanguages.contentTypeToLang(type)).parse(model);
    return model;
  }
}
