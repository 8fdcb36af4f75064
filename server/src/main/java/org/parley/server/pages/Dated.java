package org.parley.server.pages;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * A fact with the date by which it is put in order, looked up once for all comparisons.
 *
 * @param date as the data has it; empty where there is none
 */
record Dated(Node fact, String date) {

  /** Those of one day by their names. */
  static final Comparator<Dated> EARLIEST_FIRST =
      Comparator.comparing(Dated::date).thenComparing(dated -> dated.fact.toString());

  /** Those of one day by their names. */
  static final Comparator<Dated> LATEST_FIRST =
      Comparator.comparing(Dated::date, Comparator.reverseOrder())
          .thenComparing(dated -> dated.fact.toString());
}
