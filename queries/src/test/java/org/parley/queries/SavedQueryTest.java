package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query file must look like, and what is said of one that does not. */
final class SavedQueryTest {

  private static final String GOOD =
      """
      #+ title: Who met whom
      #+ description: >-
      #+   Meetings
      #+   in order.
      #+ tags: [meetings]
      #+ pagination: 20
      #+ parameters:
      #+   - name: from
      #+     type: date
      #+     description: The first day.
      #+     default: 2007

      SELECT ?s WHERE { ?s ?p ?o FILTER (STR(?o) > STR(?_from)) }
      """;

  @Test
  void readsWhatTheHeaderSays() {
    SavedQuery query = SavedQuery.parse("met", GOOD);
    assertEquals("Who met whom", query.title());
    assertEquals("Meetings in order.", query.description());
    assertEquals(List.of("meetings"), query.tags());
    assertEquals(20, query.pagination());
    assertEquals(
        List.of(
            new Parameter(
                "from",
                ParameterType.DATE,
                "The first day.",
                false,
                Optional.of("2007"),
                List.of())),
        query.parameters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#+ title: Who met whom | #+ title: 7 | needs some text as its title",
        "#+ title: Who met whom | #+ title: [a | the header is not YAML",
        "#+ pagination: 20 | #+ pagination: many | needs a number from 1 as its pagination",
        "#+ pagination: 20 | #+ pagination: 0 | needs a number from 1 as its pagination",
        "#+ tags: [meetings] | #+ tags: meetings | needs a list as its tags",
        "#+ tags: [meetings] | #+ tag: meetings | unknown field 'tag'",
        "type: date | type: day | parameter from has the unknown type 'day'",
        "name: from | name: _from | '_from' cannot be the name of a parameter",
        "name: from | name: since | declares parameter since but never asks for ?_since",
        "?_from | ?_to | declares parameter from but never asks for ?_from",
        "default: 2007 | standard: 2007 | unknown field 'standard'",
        "{ ?s ?p ?o | { ?s ?p | Encountered",
        "?s ?p ?o FILTER | ?s ?p ?_o FILTER | asks for ?_o but declares no such parameter"
      })
  void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
    assertTrue(GOOD.contains(right), right);
    InvalidQueryException thrown =
        assertThrows(
            InvalidQueryException.class, () -> SavedQuery.parse("met", GOOD.replace(right, wrong)));
    assertTrue(message(thrown).startsWith("met.rq: "), message(thrown));
    assertTrue(message(thrown).contains(message), message(thrown));
  }

  @Test
  void aFileWithoutAHeaderIsRefused() {
    InvalidQueryException thrown =
        assertThrows(
            InvalidQueryException.class,
            () -> SavedQuery.parse("met", "SELECT * WHERE { ?s ?p ?o }"));
    assertTrue(message(thrown).contains("starts with no header"), message(thrown));
  }

  @Test
  void questionsAreListedByName() {
    List<String> names = SavedQueries.all().stream().map(SavedQuery::name).toList();
    assertEquals(names.stream().sorted().toList(), names);
    assertEquals("Who met whom", SavedQueries.named("who-met-whom").orElseThrow().title());
    assertTrue(SavedQueries.named("who-met-nobody").isEmpty());
  }

  private static String message(Exception thrown) {
    return String.valueOf(thrown.getMessage());
  }
}
