package org.parley.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample keeps the promises that the questions rely on. */
final class SampleTest {

  @Test
  void passagesHoldTheWordsAtTheirOffsets(@TempDir Path directory) throws IOException {
    try (Sample sample = new Sample(directory)) {
      assertEquals(
          List.of("0"),
          sample.rows(
              QueryFactory.create(
                  """
                  PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                  SELECT (COUNT(*) AS ?wrong) WHERE {
                    ?passage nif:referenceContext ?document ; nif:beginIndex ?begin ;
                      nif:endIndex ?end ; nif:anchorOf ?words .
                    ?document nif:isString ?text .
                    FILTER (SUBSTR(?text, ?begin + 1, ?end - ?begin) != ?words)
                  }
                  """)));
    }
  }
}
