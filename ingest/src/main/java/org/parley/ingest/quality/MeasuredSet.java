package org.parley.ingest.quality;

import java.util.List;
import org.parley.ingest.document.Document;
import org.parley.ingest.fact.Reading;

/** Documents to measure Parley with, and what is known of them. */
interface MeasuredSet {

  List<Document> documents();

  /**
   * How right Parley is.
   *
   * @param readings of all documents, in their order
   */
  Section measure(List<Reading> readings);
}
