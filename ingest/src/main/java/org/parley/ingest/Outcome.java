package org.parley.ingest;

import java.util.List;
import java.util.Optional;
import org.parley.ingest.document.Origin;
import org.parley.ingest.fact.Reading;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.store.Finding;

/** What became of one source before the dataset is touched. */
sealed interface Outcome permits Outcome.Ready, Outcome.Held, SetAside {

  /**
   * A document that may be written.
   *
   * @param warnings what the shapes find odd in it
   */
  record Ready(Reading reading, DocumentGraphs graphs, List<Finding> warnings) implements Outcome {}

  /** A document that the dataset holds as it would be read again. */
  record Held() implements Outcome {}

  static SetAside setAside(String id, Origin origin, String step, List<String> reasons) {
    return new SetAside(Optional.of(id), origin, step, reasons);
  }
}
