package org.parley.server.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.server.protocol.Exchange.get;
import static org.parley.server.protocol.Exchange.graph;
import static org.parley.server.protocol.Exchange.of;
import static org.parley.server.protocol.Exchange.post;
import static org.parley.server.protocol.Exchange.put;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.SampleServer;
import org.parley.server.write.Role;
import org.parley.server.write.Users;

/**
 * What the W3C's tests of the Graph Store Protocol ask (w3c/rdf-tests, sparql11/http-rdf-update and
 * graph-store-protocol), in cases of our own, by the names they have there.
 */
class GraphStoreProtocolTest {

  private static final String ANA =
      "<http://example.org/ana> a <http://example.org/Person> ; <http://example.org/card> [ a <http://example.org/Card> ; <http://example.org/name> \"Ana Ruiz\" ] .";
  private static final String TOM =
      "<http://example.org/ana> a <http://example.org/Person> ; <http://example.org/card> [ a <http://example.org/Card> ; <http://example.org/name> \"Tom Beck\" ] .";

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path directory) {
    new Users(directory.resolve("users")).put("wanda", Role.WRITER, "a long password");
    server = SampleServer.start(directory);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** put__initial_state, put__graph_already_in_store, and the GET of each. */
  @Test
  void putGetRepeat() {
    String path = "/data?graph=urn:g:put";
    assertEquals(201, put(path, ANA).with(server).statusCode());
    HttpResponse<String> first = get(path).with(server, "text/turtle");
    assertEquals("text/turtle", Exchange.contentType(first));
    assertTrue(graph(first).isIsomorphicWith(turtle(ANA)));
    int again = put(path, TOM).with(server).statusCode();
    assertTrue(again == 200 || again == 204, "status " + again);
    assertTrue(graph(get(path).with(server, "text/turtle")).isIsomorphicWith(turtle(TOM)));
  }

  /** delete__existing_graph, get_of_delete__existing_graph, delete__nonexistent_graph. */
  @Test
  void putDeleteGetDelete() {
    String path = "/data?graph=urn:g:delete";
    put(path, ANA).with(server);
    int deleted = of("DELETE", path).with(server).statusCode();
    assertTrue(deleted == 200 || deleted == 204, "status " + deleted);
    assertEquals(404, get(path).with(server).statusCode());
    assertEquals(404, of("DELETE", path).with(server).statusCode());
  }

  /** post__existing_graph, get_of_post__existing_graph, get_of_post__after_noop. */
  @Test
  void postGetPostGet() {
    String path = "/data?graph=urn:g:post";
    put(path, ANA).with(server);
    String more = "<http://example.org/ana> <http://example.org/knows> <http://example.org/tom> .";
    assertEquals(200, post(path, "text/turtle", more).with(server).statusCode());
    Model both = turtle(ANA).add(turtle(more));
    assertTrue(graph(get(path).with(server, "text/turtle")).isIsomorphicWith(both));
    int noop = post(path, "text/turtle", "# nothing").with(server).statusCode();
    assertTrue(noop == 200 || noop == 204, "status " + noop);
    assertTrue(graph(get(path).with(server, "text/turtle")).isIsomorphicWith(both));
  }

  /** head_on_an_existing_graph, head_on_a_nonexisting_graph. */
  @Test
  void head() {
    String path = "/data?graph=urn:g:head";
    put(path, ANA).with(server);
    HttpResponse<String> reply = of("HEAD", path).with(server, "text/turtle");
    assertEquals(200, reply.statusCode());
    assertEquals("text/turtle", Exchange.contentType(reply));
    assertEquals("", reply.body());
    assertEquals(404, of("HEAD", "/data?graph=urn:g:none").with(server).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void givesTheDefaultGraphAndANamedOneInEachFormat(String type) {
    assertEquals(type, Exchange.contentType(get("/data?default").with(server, type)));
    String path = "/data?graph=urn:g:formats";
    put(path, ANA).with(server);
    assertTrue(graph(get(path).with(server, type)).isIsomorphicWith(turtle(ANA)));
  }

  /** What differs on purpose, by the names of the tests: docs/protocol.md says why. */
  @ParameterizedTest
  @CsvSource({
    "put__default_graph, PUT, /data?default, text/turtle, 400",
    "post__multipart_formdata, POST, /data?graph=urn:g:m, multipart/form-data; boundary=x, 415",
    "post__create__new_graph, POST, /data, text/turtle, 400",
    "put_get_repeat_direct, PUT, /data/person/1.ttl, text/turtle, 405"
  })
  void differsAsThePageOnTheProtocolSays(
      String name, String method, String path, String type, int status) throws IOException {
    HttpResponse<String> reply =
        new Exchange(method, path, type, ANA, java.nio.charset.StandardCharsets.UTF_8).with(server);
    assertEquals(status, reply.statusCode(), reply.body());
    assertTrue(Files.readString(Path.of("../docs/protocol.md")).contains("`" + name + "`"), name);
  }

  private static Model turtle(String text) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(text, Lang.TURTLE).parse(model);
    return model;
  }
}
