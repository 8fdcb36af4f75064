package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ontology.Base;

/** Values that people give become terms, or are refused in words that help. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BindingTest {

  private static final String IRI = "https://w3id.org/parley/id/actor/ryan-crocker";

  private Sample sample;

  @BeforeAll
  void load(@TempDir Path directory) throws IOException {
    sample = new Sample(directory);
  }

  @AfterAll
  void close() {
    sample.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ryan-crocker",
        "actor/ryan-crocker",
        IRI,
        "Ryan Crocker",
        "Crocker",
        "ryan crocker",
        "RYAN  CROCKER",
        "the American ambassador"
      })
  void anActorIsFoundByWhateverItIsCalled(String name) {
    assertEquals(IRI, sample.names().resolve(ParameterType.ACTOR, name).getURI());
  }

  @Test
  void aPreferredLabelGoesBeforeAnAlias() {
    assertEquals(
        "https://w3id.org/parley/id/place/baghdad",
        sample.names().resolve(ParameterType.PLACE, "Baghdad").getURI());
    assertEquals(
        "https://w3id.org/parley/id/actor/iraq",
        sample.names().resolve(ParameterType.ACTOR, "Baghdad").getURI());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor | Ryan Croker | The dataset knows no actor 'Ryan Croker'. Did you mean 'Ryan"
            + " Crocker'?",
        "actor | Zanzibar | The dataset knows no actor 'Zanzibar'.",
        "actor | https://w3id.org/parley/id/actor/nobody | The dataset knows no actor"
            + " 'https://w3id.org/parley/id/actor/nobody'.",
        "actor | https://x.org/> } ; DROP ALL | Not an IRI: 'https://x.org/> } ; DROP ALL'.",
        "from | 2007-13 | --from must be a day, month or year such as 2007-05-28, 2007-05 or"
            + " 2007, not '2007-13'.",
        "from | Monday | --from must be a day, month or year such as 2007-05-28, 2007-05 or"
            + " 2007, not 'Monday'.",
        "stance | Praises | --stance must be one of Asserts, Supports, Opposes, Accuses, Denies,"
            + " Demands, Commits, Warns, not 'Praises'."
      })
  void aValueThatCannotBeUsedIsRefused(String parameter, String value, String message) {
    Map<String, String> values =
        parameter.equals("actor")
            ? Map.of("actor", value)
            : Map.of("actor", "iran", parameter, value);
    assertEquals(message, refusal("positions-of", values));
  }

  @Test
  void aNameOfTwoThingsListsBoth() {
    assertEquals(
        "'IRAN' is the name of more than one actor: actor/iran-state (Iran), actor/iran-team (Iran)."
            + " Say which.",
        assertThrows(
                InvalidValueException.class, () -> twoIrans().resolve(ParameterType.ACTOR, "IRAN"))
            .getMessage());
  }

  private static Names twoIrans() {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX actor: <https://w3id.org/parley/id/actor/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX parley: <https://w3id.org/parley/ontology#>
            GRAPH <urn:x-g:a> {
              actor:iran-state a parley:State ; skos:prefLabel "Iran" .
              actor:iran-team a parley:Group ; skos:prefLabel "Iran" .
            }
            """,
            Lang.TRIG)
        .parse(dataset);
    return new Names(dataset, Base.DEFAULT);
  }

  @Test
  void whatIsMissingOrUnknownIsSaid() {
    assertEquals(
        "The question positions-toward needs --toward: At whom they are directed; what is directed"
            + " at its representatives counts too.",
        refusal("positions-toward", Map.of("actor", "iran", "toward", " ")));
    assertEquals(
        "The question who-met-whom has no parameter 'actor'; it has from, to, place.",
        refusal("who-met-whom", Map.of("actor", "iran")));
    assertEquals(
        "--days must be a whole number, not '3 days'.",
        refusal("disagreements", Map.of("days", "3 days")));
    assertEquals(
        "--below must be a number such as 0.7, not '0,7'.",
        refusal("uncertain-facts", Map.of("below", "0,7")));
  }

  private String refusal(String question, Map<String, String> values) {
    return String.valueOf(
        assertThrows(InvalidValueException.class, () -> sample.ask(question, values)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } DROP ALL #",
        "x\")) } UNION { ?s ?p ?o } #",
        "?actor",
        "' || true || '",
        "\\u0022 ) } #",
        "line\nbreak \"\"\" ''' \\"
      })
  void textStaysText(String text) {
    assertEquals(List.of(), sample.ask("meetings-about", Map.of("topic", text)));
    Query query =
        SavedQueries.named("meetings-about")
            .orElseThrow()
            .bind(Map.of("topic", text), sample.names());
    assertEquals(query, QueryFactory.create(query.toString()), "survives being written and read");
  }

  @Test
  void aBoundQueryIsSparqlThatGivesTheSameRows() {
    for (SavedQuery question : SavedQueries.all()) {
      Query free = question.query();
      assertEquals(sample.rows(free), sample.rows(QueryFactory.create(free.toString())));
    }
    Query bound =
        SavedQueries.named("meetings-of")
            .orElseThrow()
            .bind(Map.of("actor", "Crocker", "from", "2007-06"), sample.names());
    assertEquals(1, sample.rows(QueryFactory.create(bound.toString())).size());
  }

  @Test
  void whatNobodySetChangesNoAnswer() {
    for (SavedQuery question : SavedQueries.all()) {
      if (question.parameters().stream().noneMatch(Parameter::required)) {
        Query bound = question.bind(Map.of(), sample.names());
        assertEquals(sample.rows(question.query()), sample.rows(bound), question.name());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {
        "COALESCE(STR(?_one), STR(?x), 'none'); COALESCE(STR(?x), 'none')",
        "COALESCE(STR(?_one), 'none'); 'none'",
        "COALESCE(?_one, ?x); ?x",
        "COALESCE('some', ?x); 'some'",
        "COALESCE(STR(?_one)); STR(?_one)",
        "EXISTS { ?x ?y ?z FILTER (?z = COALESCE(?_one, 1)) }; EXISTS { ?x ?y ?z FILTER (?z = 1) }",
        "COALESCE(?_asked, 'none'); COALESCE(?_asked, 'none')"
      })
  void whatNobodySetIsNotWorkedOutForEachRow(String written, String asked) {
    assertEquals(
        around(asked),
        Unset.without(around(written), Set.of(Var.alloc("_one"), Var.alloc("_asked"))));
  }

  private static Query around(String expression) {
    return QueryFactory.create(
        "SELECT * { ?x ?p ?_asked { SELECT ?x { ?x ?p ?o FILTER (%s) } } }".formatted(expression));
  }
}
