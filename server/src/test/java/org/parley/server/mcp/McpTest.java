package org.parley.server.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.ontology.Base;
import org.parley.server.SampleServer;

/** The Model Context Protocol as its own client speaks it, over both of its ways. */
class McpTest {

  private static final Set<String> TOOLS =
      Set.of("describe_schema", "search", "describe", "list_questions", "ask_question", "sparql");
  private static final String PREFIXES =
      "PREFIX parley: <https://w3id.org/parley/ontology#>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n";

  /** How the client and the server speak. */
  enum Way {
    HTTP,
    STDIO
  }

  private static SampleServer server;
  private static final Map<Way, McpSyncClient> CLIENTS = new HashMap<>();

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    server = SampleServer.start(directory.resolve("http"));
    CLIENTS.put(
        Way.HTTP,
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(
                        server.address().toString().replaceAll("/$", ""))
                    .endpoint("/mcp")
                    .build())
            .build());
    Path other = directory.resolve("stdio");
    // A process of its own can have the dataset once nobody else has.
    SampleServer.start(other).close();
    CLIENTS.put(
        Way.STDIO,
        McpClient.sync(
                new StdioClientTransport(
                    ServerParameters.builder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString())
                        .args(
                            "-cp",
                            "target/classes:"
                                + Files.readString(Path.of("target/classpath")).strip(),
                            "org.parley.server.Mcp",
                            "--dataset",
                            other.toString())
                        .build(),
                    McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofMinutes(3))
            .initializationTimeout(Duration.ofMinutes(3))
            .build());
    CLIENTS.values().forEach(McpSyncClient::initialize);
  }

  @AfterAll
  static void stop() {
    CLIENTS.values().forEach(McpSyncClient::close);
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void offersToolsThatOnlyRead(Way way) {
    List<McpSchema.Tool> tools = CLIENTS.get(way).listTools().tools();
    assertEquals(TOOLS, tools.stream().map(McpSchema.Tool::name).collect(Collectors.toSet()));
    tools.forEach(tool -> assertTrue(tool.annotations().readOnlyHint(), tool.name()));
    assertTrue(CLIENTS.get(way).getServerInstructions().contains("evidence"));
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheTermsOfTheGraph(Way way) {
    Map<String, Object> schema = answer(way, "describe_schema", Map.of());
    assertTrue(schema.toString().contains("parley:Meeting"), schema.toString());
    assertTrue(schema.toString().contains("parley:factuality"));
    assertTrue(schema.containsKey("rules"));
  }

  @ParameterizedTest
  @EnumSource
  void findsThingsAndPassagesWithLinks(Way way) {
    Map<String, Object> found = answer(way, "search", Map.of("query", "mottaki", "limit", 5));
    Map<?, ?> thing = first(found, "things");
    assertEquals(Base.DEFAULT.actor("manouchehr-mottaki"), thing.get("iri"));
    assertTrue(
        String.valueOf(thing.get("link"))
            .matches("http://127\\.0\\.0\\.1:\\d+/actor/manouchehr-mottaki"));
    Map<?, ?> passage = first(found, "passages");
    assertTrue(String.valueOf(passage.get("quote")).contains("Mottaki"));
    assertTrue(String.valueOf(passage.get("link")).contains("#char="));
  }

  @ParameterizedTest
  @EnumSource
  void findsDocumentsByWordsThatAreFarApart(Way way) {
    Map<String, Object> found = answer(way, "search", Map.of("query", "decades Zone Washington"));
    assertEquals(List.of(), found.get("passages"));
    Map<?, ?> document = first(found, "documents");
    assertTrue(String.valueOf(document.get("link")).contains("/document/"), document.toString());
    assertTrue(document.containsKey("issued"), document.toString());
    assertEquals("1", String.valueOf(found.get("documentsInAll")));
  }

  @ParameterizedTest
  @EnumSource
  void describesAMeetingWithItsEvidence(Way way) {
    Map<String, Object> told =
        answer(way, "describe", Map.of("iri", Base.DEFAULT.meeting("baghdad-talks-2007-05-28")));
    assertTrue(told.get("says").toString().contains("Ryan Crocker"), told.toString());
    assertTrue(((List<?>) told.get("evidence")).size() > 0);
  }

  @ParameterizedTest
  @EnumSource
  void answersSavedQuestionsWithQuotes(Way way) {
    Map<String, Object> answer =
        answer(
            way,
            "ask_question",
            Map.of("question", "meetings-of", "parameters", Map.of("actor", "Iran"), "limit", 5));
    assertTrue(((List<?>) answer.get("rows")).size() > 0, answer.toString());
    assertTrue(answer.get("evidence").toString().contains("quote"), answer.toString());
    assertTrue(answer(way, "list_questions", Map.of()).toString().contains("who-met-whom"));
  }

  @ParameterizedTest
  @EnumSource
  void answersSparqlWithTheWordsBehindTheFacts(Way way) {
    Map<String, Object> answer =
        answer(
            way,
            "sparql",
            Map.of(
                "query",
                PREFIXES
                    + "SELECT ?meeting ?date { ?meeting a parley:Meeting ; parley:date ?date }",
                "limit",
                1));
    assertEquals(1, ((List<?>) answer.get("rows")).size());
    assertEquals(true, answer.get("more"));
    assertTrue(answer.get("evidence").toString().contains("link=http://127.0.0.1"));
    assertEquals(
        true,
        answer(way, "sparql", Map.of("query", PREFIXES + "ASK { ?s a parley:State }"))
            .get("answer"));
    assertTrue(
        answer(
                way,
                "sparql",
                Map.of("query", PREFIXES + "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }", "limit", 3))
            .get("turtle")
            .toString()
            .contains("rdf:type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sparql | query | SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } | SERVICE",
        "sparql | query | SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | FROM",
        "sparql | query | DROP ALL | cannot be read",
        "sparql | query | SELECT * { ?s ?p | cannot be read",
        "sparql | query | SELECT (<java:java.lang.System.exit>(1) AS ?x) {} | refused",
        "sparql | other | ASK {} | no argument",
        "search | limit | 5 | 'query' is needed",
        "search | kind | ship | 'query' is needed",
        "describe | iri | https://w3id.org/parley/id/actor/nobody | knows no",
        "ask_question | question | what-else | no question",
        "ask_question | question | meetings-of | needs actor"
      })
  void saysWhatIsWrongToTheModel(String tool, String argument, String value, String says) {
    McpSchema.CallToolResult result = call(Way.HTTP, tool, Map.of(argument, value));
    assertTrue(result.isError(), result.toString());
    assertTrue(text(result).contains(says), text(result));
    assertFalse(text(result).contains("\tat "), text(result));
  }

  @Test
  void keepsPagesOfOtherSitesOut() {
    assertEquals(403, posted("Origin", "https://elsewhere.example").statusCode());
    assertEquals(403, posted("Origin", "null").statusCode());
    assertEquals(200, posted("Origin", "http://localhost:3030").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:3030, true, true",
    "127.0.0.1, true, true",
    "[::1]:3030, true, true",
    "rebound.example:3030, true, false",
    "127.0.0.1.evil.example, true, false",
    "parley.example, true, true",
    "anything.example, false, true"
  })
  void isAskedByANameOfItsOwn(String host, boolean forThisMachine, boolean let) {
    Origins origins = new Origins(Optional.of("https://parley.example/"), forThisMachine);
    boolean in = true;
    try {
      origins.validateHeaders(Map.of("Host", List.of(host)));
    } catch (ServerTransportSecurityException e) {
      in = false;
    }
    assertEquals(let, in);
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "[]", "{}"})
  void answersNonsenseInALineWithoutAStack(String body) {
    HttpResponse<String> reply = server.send(message(body));
    assertTrue(reply.statusCode() >= 400 && reply.statusCode() < 500, reply.body());
    assertFalse(reply.body().contains("stackTrace"), reply.body());
    assertTrue(reply.body().length() < 300, reply.body());
    assertEquals(405, server.get("/mcp", "Accept", "text/event-stream").statusCode());
  }

  private static HttpResponse<String> posted(String header, String value) {
    return server.send(
        message("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}")
            .header(header, value));
  }

  private static HttpRequest.Builder message(String body) {
    return server
        .request("/mcp", "Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static McpSchema.CallToolResult call(
      Way way, String tool, Map<String, Object> arguments) {
    return CLIENTS.get(way).callTool(new McpSchema.CallToolRequest(tool, arguments));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> answer(Way way, String tool, Map<String, Object> arguments) {
    McpSchema.CallToolResult result = call(way, tool, arguments);
    assertFalse(Boolean.TRUE.equals(result.isError()), text(result));
    return (Map<String, Object>) result.structuredContent();
  }

  private static Map<?, ?> first(Map<String, Object> answer, String list) {
    return (Map<?, ?>) ((List<?>) answer.get(list)).get(0);
  }

  private static String text(McpSchema.CallToolResult result) {
    return result.content().stream()
        .map(content -> ((McpSchema.TextContent) content).text())
        .collect(Collectors.joining());
  }
}
