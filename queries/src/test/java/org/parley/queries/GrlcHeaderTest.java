package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The headers as grlc reads them: every line that begins with {@code #+}, less these marks. */
class GrlcHeaderTest {

  @ParameterizedTest
  @MethodSource("questions")
  void saysWhatGrlcLooksFor(SavedQuery question) {
    Map<?, ?> header = header(question.text());
    assertEquals(question.title(), header.get("summary"));
    assertInstanceOf(String.class, header.get("description"));
    assertInstanceOf(Integer.class, header.get("pagination"));
    assertInstanceOf(List.class, header.get("tags"));
    ((List<?>) header.get("tags")).forEach(tag -> assertInstanceOf(String.class, tag));
    for (String decorator : List.of("defaults", "enumerate")) {
      if (header.get(decorator) instanceof List<?> entries) {
        for (Object entry : entries) {
          Map<?, ?> one = assertInstanceOf(Map.class, entry);
          assertEquals(1, one.size());
          assertTrue(
              question.parameter(String.valueOf(one.keySet().iterator().next())).isPresent());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isAQueryWithoutItsHeader(SavedQuery question) {
    String rest =
        question
            .text()
            .lines()
            .filter(line -> !line.startsWith("#+"))
            .collect(Collectors.joining("\n"));
    assertTrue(QueryFactory.create(rest).isSelectType());
  }

  @Test
  void takesDefaultsAndValuesFromGrlcsDecorators() {
    SavedQuery days = SavedQueries.named("disagreements").orElseThrow();
    assertEquals("3", days.parameter("days").orElseThrow().standard().orElseThrow());
    SavedQuery held = SavedQueries.named("meetings-not-held").orElseThrow();
    assertEquals(
        List.of("Scheduled", "Possible", "Denied"),
        held.parameter("factuality").orElseThrow().values());
  }

  @Test
  void refusesADecoratorOfWhatIsNoParameter() {
    String text =
        "#+ summary: A\n#+ description: B\n#+ defaults:\n#+   - other: 1\nSELECT * { ?s ?p ?o }";
    String message =
        assertThrows(InvalidQueryException.class, () -> SavedQuery.parse("a", text)).getMessage();
    assertTrue(message.contains("'other'"), message);
    assertThrows(
        InvalidQueryException.class,
        () -> SavedQuery.parse("a", text.replace("- other: 1", "- other")));
  }

  static List<SavedQuery> questions() {
    assertFalse(SavedQueries.all().isEmpty());
    return SavedQueries.all();
  }

  private static Map<?, ?> header(String text) {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith("#+"))
            .map(line -> line.replaceFirst("^[#+]+", ""))
            .collect(Collectors.joining("\n"));
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
