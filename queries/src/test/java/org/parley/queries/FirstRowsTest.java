package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are cut before what is on them is looked into, and are the same as cut at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstRowsTest {

  private static final Map<String, String> VALUES =
      Map.of("actor", "United States", "toward", "Iran", "topic", "a", "below", "1.0");

  private Sample sample;

  @BeforeAll
  void load(@TempDir Path directory) throws IOException {
    sample = new Sample(directory);
  }

  @AfterAll
  void close() {
    sample.close();
  }

  static Stream<SavedQuery> cutInside() {
    return SavedQueries.all().stream().filter(question -> question.row().isPresent());
  }

  @ParameterizedTest
  @MethodSource("cutInside")
  void aPageIsTheBeginningOfTheWholeAnswer(SavedQuery question) {
    Map<String, String> values =
        question.parameters().stream()
            .filter(parameter -> parameter.required() || parameter.standard().isPresent())
            .map(Parameter::name)
            .filter(VALUES::containsKey)
            .collect(Collectors.toMap(name -> name, VALUES::get));
    List<String> whole = sample.rows(question.bind(values, sample.names()));
    assertFalse(whole.isEmpty(), question.name() + " has nothing to cut: " + whole);
    for (int rows = 1; rows <= whole.size(); rows++) {
      Query query = question.bind(values, sample.names(), rows);
      assertFalse(query.hasLimit(), "cut at the end: " + query);
      assertEquals(whole.subList(0, rows), sample.rows(query).subList(0, rows));
      assertTrue(sample.rows(query).size() < whole.size() || rows == whole.size(), "not cut");
    }
  }

  @Test
  void otherQuestionsAreCutAtTheEnd() {
    SavedQuery question = SavedQueries.named("most-frequent-talks").orElseThrow();
    assertEquals(7, question.bind(Map.of(), sample.names(), 7).getLimit());
  }

  @Test
  void theInnermostSubSelectThatKnowsTheOrderIsCut() {
    Query query =
        QueryFactory.create(
            """
            SELECT ?a ?n ?x {
              {
                SELECT ?a ?n (MIN(?y) AS ?x) {
                  { SELECT ?a (COUNT(?b) AS ?n) { { SELECT DISTINCT ?a { ?a ?p 1 } } ?a ?q ?b } GROUP BY ?a }
                  ?a ?r ?y
                } GROUP BY ?a ?n
              }
            } ORDER BY DESC(?n) ?a
            """);
    FirstRows.limit(query, Optional.of("a"), 5);
    String cut = query.serialize().replaceAll("\\s+", " ");
    assertTrue(cut.contains("GROUP BY ?a ORDER BY DESC(?n) ?a LIMIT 5 }"), cut);
    assertEquals(2, cut.split("LIMIT 5", -1).length);
  }

  @Test
  void aThingThatIsSettledNowhereBeforeTheEndIsTold() {
    String text =
        """
        #+ summary: Offices
        #+ description: All of them.
        #+ row: office
        SELECT ?office { ?office a <urn:Office> } ORDER BY ?office
        """;
    InvalidQueryException e =
        assertThrows(InvalidQueryException.class, () -> SavedQuery.parse("offices", text));
    assertTrue(
        e.getMessage().contains("no sub-select at the beginning with ?office"), e.getMessage());
  }
}
