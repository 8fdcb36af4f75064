package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.server.web.Format;

/** Things at their addresses, as data. */
class DescriptionTest {

  private static final String MEETING = "/meeting/baghdad-talks-2007-05-28";
  private static final String DOTTED = "/document/baghdad-talks.2007-05-29";

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server = SampleServer.start(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        MEETING,
        DOTTED,
        "/document/looking-back",
        "/actor/ryan-crocker",
        "/actor/united-states",
        "/proposal/trilateral-mechanism",
        "/position/mottaki-admit",
        "/office/ryan-crocker-ambassador",
        "/place/baghdad",
        "/topic/security-of-iraq",
        "/participation/baghdad-talks-2007-05-28-nouri-al-maliki",
        "/run/parley-0.1.0",
        "/ontology");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysTheSameInEveryFormat(String path) {
    Model turtle = graph(path, Format.TURTLE);
    assertFalse(turtle.isEmpty());
    for (Format format : Format.ALL) {
      if (format != Format.HTML) {
        assertTrue(graph(path, format).isIsomorphicWith(turtle), format + " of " + path);
        assertTrue(
            parsed(server.get(path + "." + format.suffix()), format).isIsomorphicWith(turtle));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void announcesTheOtherFormats(String path) {
    HttpResponse<String> reply = server.get(path, "Accept", "text/turtle");
    assertEquals("Accept, Accept-Encoding", reply.headers().firstValue("Vary").orElseThrow());
    String links = String.join(", ", reply.headers().allValues("Link"));
    assertTrue(
        links.contains("<" + path + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\""));
    assertTrue(links.contains("<" + path + ".html>; rel=\"alternate\"; type=\"text/html\""));
    assertFalse(links.contains("type=\"text/turtle\""));
  }

  @Test
  void quotesTheEvidenceAndNamesTheActors() {
    Model model = graph(MEETING, Format.TURTLE);
    RDFNode evidence =
        model.getProperty(model.createResource(iri(MEETING)), PARLEY.evidence).getObject();
    assertTrue(model.contains(evidence.asResource(), NIF.anchorOf));
    assertTrue(model.contains(model.createResource(iri("/actor/nouri-al-maliki")), SKOS.prefLabel));
    assertTrue(
        model.contains(
            model.createResource(iri("/participation/baghdad-talks-2007-05-28-nouri-al-maliki")),
            PARLEY.role,
            PARLEY.Absent));
  }

  @Test
  void tellsOfADocumentWithItsFactsAndText() {
    Model model = graph(DOTTED, Format.TURTLE);
    assertTrue(model.contains(model.createResource(iri(MEETING)), PARLEY.participant));
    assertTrue(model.contains(model.createResource(iri(DOTTED)), NIF.isString));
  }

  @Test
  void keepsACopyGoodWhileNothingChanges() {
    HttpResponse<String> first = server.get(MEETING, "Accept", "text/turtle");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        server.get(MEETING, "Accept", "text/turtle", "If-None-Match", "\"other\", " + tag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(tag, second.headers().firstValue("ETag").orElseThrow());
    assertEquals("Accept, Accept-Encoding", second.headers().firstValue("Vary").orElseThrow());
    assertEquals(200, server.get(MEETING, "If-None-Match", tag).statusCode());
    assertEquals(200, server.get(MEETING, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void goesCompressedToWhoeverTakesItSo() throws IOException {
    HttpResponse<String> plain = server.get(MEETING, "Accept", "text/turtle");
    HttpResponse<byte[]> zipped =
        server.bytes(MEETING, "Accept", "text/turtle", "Accept-Encoding", "br, gzip");
    assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
    try (GZIPInputStream body = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertEquals(plain.body(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertNotEquals(plain.headers().firstValue("ETag"), zipped.headers().firstValue("ETag"));
    for (String encodings : new String[] {"identity", "gzip;q=0", "br"}) {
      assertEquals(
          Optional.empty(),
          server
              .get(MEETING, "Accept-Encoding", encodings)
              .headers()
              .firstValue("Content-Encoding"),
          encodings);
    }
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> get = server.get(MEETING);
    HttpResponse<String> head =
        server.send(server.request(MEETING).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : new String[] {"ETag", "Content-Length", "Content-Type", "Link"}) {
      assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
    }
  }

  @Test
  void tellsWhatThereIsWhereNothingIsAcceptable() {
    HttpResponse<String> reply = server.get(MEETING, "Accept", "image/png");
    assertEquals(406, reply.statusCode());
    Format.ALL.forEach(format -> assertTrue(reply.body().contains(format.mediaType())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/actor/nobody", "/actor/", "/nothing", "/actor/nobody.ttl", "/document/"})
  void saysThatItKnowsNothing(String path) {
    assertEquals(404, server.get(path).statusCode());
    assertTrue(server.get(path, "Accept", "text/html").body().contains(path));
  }

  @Test
  void saysSoInTheFormatAskedFor() {
    HttpResponse<String> reply = server.get("/actor/nobody", "Accept", "application/ld+json");
    assertEquals(404, reply.statusCode());
    assertEquals(1, parsed(reply, Format.JSON_LD).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void changesNothing(String method) {
    HttpResponse<String> reply =
        server.sendApart(server.request(MEETING).method(method, BodyPublishers.ofString("x")));
    assertEquals(405, reply.statusCode());
    assertEquals("GET, HEAD, OPTIONS", reply.headers().firstValue("Allow").orElseThrow());
  }

  private static String iri(String path) {
    return Base.DEFAULT.iri() + path.substring(1);
  }

  private static Model graph(String path, Format format) {
    return parsed(server.get(path, "Accept", format.mediaType()), format);
  }

  private static Model parsed(HttpResponse<String> reply, Format format) {
    assertTrue(
        reply.headers().firstValue("Content-Type").orElseThrow().startsWith(format.mediaType()));
    Lang lang = format.syntax().getLang();
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(reply.body(), lang).parse(model);
    return model;
  }
}
