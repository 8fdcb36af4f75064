package org.parley.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.queries.SavedQueries;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Does what grlc does: reads the list, reads each question's decorators and variables, puts values
 * into the text by what the variables' names say, and sends it to the endpoint that is named.
 */
class GrlcTest {

  private static final Pattern VARIABLE =
      Pattern.compile("\\?(_{1,2})([a-zA-Z0-9]+)(?:_([a-zA-Z0-9]+))?(?:_([a-zA-Z0-9]+))?");
  private static final String BASE = "https://w3id.org/parley/id/";

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
  void listsEveryQuestionWithItsDecorators() {
    Map<?, ?> list = (Map<?, ?>) yaml(server.get("/api/grlc.yml").body());
    List<?> addresses = (List<?>) list.get("queries");
    assertEquals(SavedQueries.all().size(), addresses.size());
    for (Object address : addresses) {
      Map<?, ?> header = header(text(String.valueOf(address)));
      assertTrue(String.valueOf(header.get("summary")).length() > 5);
      assertEquals(server.address() + "sparql", header.get("endpoint"));
      assertTrue(header.get("pagination") instanceof Integer);
    }
  }

  @Test
  void carriesOutAQuestionWithValuesAsThisServerDoes() {
    String query =
        filled(
            text(server.address() + "api/grlc/meetings-of.rq"),
            Map.of(
                "actor", BASE + "actor/iran",
                "from", "2007-05-01",
                "factuality", "https://w3id.org/parley/ontology#Actual"));
    HttpResponse<String> asked =
        server.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "application/sparql-results+json");
    assertEquals(200, asked.statusCode(), asked.body() + query);
    HttpResponse<String> known =
        server.get("/api/queries/meetings-of.json?actor=Iran&from=2007-05-01&factuality=Actual");
    assertTrue(bindings(known).size() > 0);
    assertEquals(bindings(known), bindings(asked));
  }

  @Test
  void saysWhichValuesThereAre() {
    Map<?, ?> header = header(text(server.address() + "api/grlc/meetings-not-held.rq"));
    assertTrue(
        String.valueOf(header.get("enumerate"))
            .contains("https://w3id.org/parley/ontology#Denied"));
    Map<?, ?> days = header(text(server.address() + "api/grlc/disagreements.rq"));
    assertEquals("[{days=3}]", String.valueOf(days.get("defaults")));
  }

  private static List<?> bindings(HttpResponse<String> reply) {
    return JSON.parse(reply.body()).getObj("results").get("bindings").getAsArray().stream()
        .toList();
  }

  private static String filled(String text, Map<String, String> values) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = values.get(matcher.group(2));
      String term =
          value == null
              ? matcher.group()
              : "iri".equals(matcher.group(3))
                  ? "<" + value + ">"
                  : matcher.group(4) != null
                      ? "\""
                          + value
                          + "\"^^<http://www.w3.org/2001/XMLSchema#"
                          + matcher.group(4)
                          + ">"
                      : "\"" + value + "\"";
      matcher.appendReplacement(filled, Matcher.quoteReplacement(term));
    }
    matcher.appendTail(filled);
    return filled.toString();
  }

  private static String text(String address) {
    HttpResponse<String> reply =
        server.get(address.substring(server.address().toString().length() - 1));
    assertEquals(200, reply.statusCode(), address);
    return reply.body();
  }

  private static Map<?, ?> header(String text) {
    return (Map<?, ?>)
        yaml(
            text.lines()
                .filter(line -> line.startsWith("#+"))
                .map(line -> line.replaceFirst("^[#+]+", ""))
                .collect(Collectors.joining("\n")));
  }

  private static Object yaml(String text) {
    return new Load(LoadSettings.builder().build()).loadFromString(text);
  }
}
