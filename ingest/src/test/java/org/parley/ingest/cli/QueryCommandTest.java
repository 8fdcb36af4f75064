package org.parley.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.export.SampleStore;
import org.parley.ontology.PARLEY;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;

/** Questions asked on the command line of a dataset on disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryCommandTest {

  private Path dataset = Path.of("");

  @BeforeAll
  void load(@TempDir Path directory) {
    dataset = directory;
    SampleStore.load(directory, SampleStore.COURIER, SampleStore.HERALD, SampleStore.GAZETTE)
        .close();
  }

  private Run ask(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("query", "--dataset", dataset.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void listsTheQuestionsWhereNoneIsAsked() {
    Run run = Run.of("query");
    assertEquals(0, run.exitCode());
    for (SavedQuery question : SavedQueries.all()) {
      assertTrue(run.out().contains(question.name() + " "), question.name());
      assertTrue(run.out().contains(question.title()), question.title());
    }
  }

  @Test
  void saysWhatAQuestionCanBeNarrowedBy() {
    Run run = Run.of("query", "positions-of", "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("--actor=ACTOR"), run.out());
    assertTrue(run.out().contains("One of Asserts,"), run.out());
    assertTrue(run.out().contains("--dataset=DIR"), run.out());
  }

  @Test
  void aTableFitsItsWidth() {
    Run run = ask("who-met-whom", "--from=2007-05-28", "--width", "100");
    assertEquals(
        """
        date        participants  places      kind   meeting       evidence    quote
        ----------  ------------  ----------  -----  ------------  ----------  -----------------------------
        2007-05-28  Hassan        Baghdad,    Talks  meeting/      document/   Ryan Crocker, the American
                    Kazemi Qomi,  Basra              ryan-crocker  courier-    ambassador, and Hassan Kazemi
                    Ryan Crocker                     -hassan-      2007-05-    Qomi, the Iranian ambassador,
                                                     kazemi-qomi-  29#char=59  met for four hours in Baghdad
                                                     2007-05-28    ,185        on Monday
        """,
        run.out());
  }

  @Test
  void aTableTooNarrowForItsColumnsBecomesAList() {
    assertEquals(
        """
        date          2007-05-28
        participants  Hassan Kazemi Qomi, Ryan
                      Crocker
        places        Baghdad, Basra
        kind          Talks
        meeting       meeting/ryan-crocker-
                      hassan-kazemi-qomi-2007-
                      05-28
        evidence      document/courier-2007-05-
                      29#char=59,185
        quote         Ryan Crocker, the American
                      ambassador, and Hassan
                      Kazemi Qomi, the Iranian
                      ambassador, met for four
                      hours in Baghdad on Monday
        """,
        ask("who-met-whom", "--from=2007-05-28", "--width", "40").out());
  }

  @Test
  void csvIsSparqlsOwn() {
    assertEquals(
        "person,title,of,first,last,office,evidence,quote\r\n"
            + "Nouri al-Maliki,prime minister,Iraq,2007-05-29,2007-05-29,"
            + "https://w3id.org/parley/id/office/nouri-al-maliki-prime-minister,"
            + "\"https://w3id.org/parley/id/document/courier-2007-05-29#char=187,230\","
            + "\"The prime minister of Iraq, Nouri al-Maliki\"\r\n",
        ask("offices", "--of", "Iraq", "--format", "csv").out());
  }

  @Test
  void jsonIsSparqlsOwn() {
    String json = ask("offices", "--of", "Iraq", "--format", "JSON").out();
    assertTrue(json.contains("\"vars\""), json);
    assertTrue(json.contains("{ \"type\": \"literal\" , \"value\": \"prime minister\" }"), json);
  }

  @Test
  void turtleDescribesTheFactsOfTheRows() {
    Run run = ask("absences", "--format", "turtle");
    Graph described = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(run.out(), Lang.TURTLE).parse(described);
    Node maliki = NodeFactory.createURI("https://w3id.org/parley/id/actor/nouri-al-maliki");
    assertTrue(described.contains(Node.ANY, PARLEY.actor.asNode(), maliki));
    assertTrue(described.contains(Node.ANY, PARLEY.evidence.asNode(), Node.ANY));
    assertFalse(described.contains(Node.ANY, PARLEY.stance.asNode(), Node.ANY));
  }

  @Test
  void showsPageByPage() {
    Run first = ask("offices", "--format", "csv", "--limit", "3");
    Run second = ask("offices", "--format", "csv", "--limit", "3", "--page", "2");
    assertEquals(
        List.of(4L, 2L), List.of(first.out().lines().count(), second.out().lines().count()));
    assertEquals("There is more: --page 2 shows it.\n", first.err());
    assertEquals("", second.err());
    assertEquals(5, ask("offices", "--format", "csv", "--limit=0").out().lines().count());
  }

  @Test
  void runsAQueryOfOnesOwn(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("own.rq");
    Files.writeString(
        file,
        """
        PREFIX parley: <https://w3id.org/parley/ontology#>
        SELECT (COUNT(*) AS ?positions) WHERE { ?position a parley:Position }
        """);
    assertEquals("positions\n---------\n8\n", ask("--sparql", file.toString()).out());
    Files.writeString(file, "ASK { ?s a <https://w3id.org/parley/ontology#Meeting> }");
    assertEquals("yes\n", ask("--sparql", file.toString()).out());
    Files.writeString(file, "DESCRIBE <https://w3id.org/parley/id/place/basra>");
    assertTrue(ask("--sparql", file.toString()).out().contains("place:basra a parley:Place"));
    Files.writeString(file, "SELECT * WHERE {");
    Run wrong = ask("--sparql", file.toString());
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("own.rq: "), wrong.err());
  }

  @Test
  void refusesWhatItCannotAsk() {
    Run unknown = ask("meetings-of", "--actor", "Ryan Croker");
    assertEquals(2, unknown.exitCode());
    assertEquals(
        "The dataset knows no actor 'Ryan Croker'. Did you mean 'Ryan Crocker'?\n", unknown.err());
    assertEquals("", unknown.out());

    Run missing = ask("meetings-of");
    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("--actor=ACTOR"), missing.err());

    Run noQuestion = ask("who-met-wham");
    assertEquals(2, noQuestion.exitCode());
    assertTrue(noQuestion.err().contains("who-met-whom"), noQuestion.err());
  }

  @Test
  void makesNoDatasetWhereThereIsNone(@TempDir Path directory) {
    Path missing = directory.resolve("missing");
    Run run = Run.of("query", "offices", "--dataset", missing.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("There is no dataset in " + missing), run.err());
    assertFalse(Files.exists(missing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "turtle"})
  void anAnswerWithoutRowsSaysSo(String format) {
    Run run = ask("meetings-about", "--topic", "fisheries", "--format", format);
    assertEquals(0, run.exitCode());
    assertEquals("No rows.\n", run.err());
  }
}
