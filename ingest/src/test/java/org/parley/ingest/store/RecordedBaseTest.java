package org.parley.ingest.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.parley.ontology.Base;

final class RecordedBaseTest {

  private static final Base BASE = new Base("https://example.org/id/");

  private static DatasetGraph dataset(String trig) {
    return RDFParser.fromString(
            "PREFIX parley: <https://w3id.org/parley/ontology#> BASE <" + BASE.iri() + ">\n" + trig,
            Lang.TRIG)
        .toDatasetGraph();
  }

  @Test
  void anyBaseWillDoWhereNothingWasWritten() {
    assertDoesNotThrow(() -> RecordedBase.require(Base.DEFAULT, dataset("")));
  }

  @Test
  void theNodeOfTheVersionTellsTheBase() {
    DatasetGraph dataset =
        dataset(
            "<graph/runs> { <graph/runs> parley:version 3 . <run/parley> parley:version '0.1' }");
    RecordedBase.require(BASE, dataset);
    OtherBaseException refused =
        assertThrows(OtherBaseException.class, () -> RecordedBase.require(Base.DEFAULT, dataset));
    assertEquals(BASE.iri(), refused.recorded());
  }

  @Test
  void aDocumentTellsItWhereAnExportWasLoadedByOtherMeans() {
    DatasetGraph dataset = dataset("<document/a%2Fb> { <document/a%2Fb> a parley:Document }");
    RecordedBase.require(BASE, dataset);
    assertEquals(
        BASE.iri(),
        assertThrows(OtherBaseException.class, () -> RecordedBase.require(Base.DEFAULT, dataset))
            .recorded());
  }

  @Test
  void whereTwoAreMixedEitherMayTakeItsDocumentsOut() {
    DatasetGraph dataset =
        dataset(
            """
            <graph/runs> { <graph/runs> parley:version 3 }
            <https://w3id.org/parley/id/graph/runs> {
              <https://w3id.org/parley/id/graph/runs> parley:version 4 }
            """);
    RecordedBase.require(BASE, dataset);
    RecordedBase.require(Base.DEFAULT, dataset);
  }
}
