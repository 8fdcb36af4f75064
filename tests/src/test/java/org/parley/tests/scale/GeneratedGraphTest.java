package org.parley.tests.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** The made-up graph is one that Parley could have written. */
class GeneratedGraphTest {

  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  @Test
  void isTheSameForTheSameSize() {
    assertEquals(generated(5000), generated(5000));
    assertFalse(generated(5000).equals(generated(6000)));
  }

  @Test
  void hasAsManyQuadsAsAskedFor() {
    long written = GeneratedGraph.write(20_000, new StringBuilder());
    assertTrue(written >= 20_000 && written < 21_000, written + " quads");
  }

  @Test
  void quotesPassagesToTheLetter() {
    DatasetGraph dataset = parsed(generated(20_000));
    assertTrue(ask(dataset, "ASK { ?p nif:anchorOf ?words }"));
    assertFalse(
        ask(
            dataset,
            """
            ASK {
              ?p nif:anchorOf ?words ; nif:beginIndex ?begin ; nif:endIndex ?end ;
                nif:referenceContext/nif:isString ?text .
              FILTER (SUBSTR(?text, ?begin + 1, ?end - ?begin) != ?words)
            }
            """));
  }

  @Test
  void hasEvidenceForEveryFact() {
    DatasetGraph dataset = parsed(generated(20_000));
    assertFalse(
        ask(
            dataset,
            """
            ASK {
              VALUES ?class { parley:Meeting parley:Position parley:Proposal parley:Office }
              ?fact a ?class .
              FILTER NOT EXISTS { ?fact parley:evidence/nif:anchorOf ?words }
            }
            """));
  }

  @Test
  void letsHardlyAnyoneSpeakForSeveralStates() {
    DatasetGraph dataset = parsed(generated(200_000));
    assertTrue(
        ask(
            dataset,
            """
            ASK {
              { SELECT (COUNT(DISTINCT ?envoy) AS ?envoys) (COUNT(*) AS ?pairs)
                WHERE { ?envoy parley:represents ?state } }
              FILTER (?pairs > ?envoys && ?pairs < 1.5 * ?envoys)
            }
            """));
  }

  private static boolean ask(DatasetGraph dataset, String query) {
    return QueryExec.graph(dataset.getUnionGraph()).query(PREFIXES + query).build().ask();
  }

  private static String generated(long quads) {
    StringBuilder out = new StringBuilder();
    GeneratedGraph.write(quads, out);
    return out.toString();
  }

  private static DatasetGraph parsed(String quads) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(quads, Lang.NQUADS).parse(dataset);
    return dataset;
  }
}
