package org.parley.ingest.quality;

import java.util.List;
import java.util.function.Consumer;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;

/** Documents to measure Parley with, and what is known of them. */
interface MeasuredSet {

  List<Document> documents();

  /**
   * How right Parley is.
   *
   * @param readings of all documents, in their order
   * @param slips is told of all that is wrong
   */
  Section measure(List<Reading> readings, Consumer<Slip> slips);
}
