package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdf.model.Resource;

/**
 * A fact with the date by which it is put in order, looked up once for all comparisons.
 *
 * @param date as the data has it; empty where there is none
 */
record Dated(Resource fact, String uri, String date) {

  private static final Comparator<Dated> EARLIEST =
      Comparator.comparing(Dated::date).thenComparing(Dated::uri);

  private static final Comparator<Dated> LATEST =
      Comparator.comparing(Dated::date, Comparator.reverseOrder()).thenComparing(Dated::uri);

  /** The latest first, those of one day by their names. */
  static List<Resource> latestFirst(List<Resource> facts, Function<Resource, String> dates) {
    return sorted(facts, dates, LATEST);
  }

  /** The earliest first, those of one day by their names. */
  static List<Resource> earliestFirst(List<Resource> facts, Function<Resource, String> dates) {
    return sorted(facts, dates, EARLIEST);
  }

  private static List<Resource> sorted(
      List<Resource> facts, Function<Resource, String> dates, Comparator<Dated> order) {
    return facts.stream()
        .map(fact -> new Dated(fact, fact.getURI(), dates.apply(fact)))
        .sorted(order)
        .map(Dated::fact)
        .toList();
  }
}
