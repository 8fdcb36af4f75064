package org.parley.tests.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.parley.server.ParleyServer;

/** A made-up state that met many, often, and said as much, served. */
final class ServedCrowd {

  static final int ITEMS = 5_000;
  static final int OTHERS = 1_250;

  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/parley/id/>
      """;

  /** Told of twice: with a month and with its day; one of the two held another office later. */
  private static final String A_MEETING =
      """
      <document/of-1997> a parley:Document ; dcterms:title "Of 1997" ; dcterms:issued "1997-04-24"^^xsd:date .
      <document/of-2006> a parley:Document ; dcterms:title "Of 2006" ; dcterms:issued "2006-05-02"^^xsd:date .
      <actor/kolda> a parley:Person ; skos:prefLabel "Ivo Kolda" .
      <office/then> a parley:Office ; org:member <actor/kolda> ; parley:of <actor/aranda> ;
        parley:title "president" ; parley:former false ; parley:attestedOn "1997-04-24"^^xsd:date ;
        prov:wasDerivedFrom <document/of-1997> .
      <office/later> a parley:Office ; org:member <actor/kolda> ; parley:of <actor/aranda> ;
        parley:title "president" ; parley:former true ; parley:attestedOn "2006-05-02"^^xsd:date ;
        prov:wasDerivedFrom <document/of-2006> .
      <meeting/of-1997> a parley:Meeting ; parley:participant <actor/kolda>, <actor/envoy-1> ;
        parley:date "1997-04"^^xsd:gYearMonth, "1997-04-25"^^xsd:date ; parley:factuality parley:Actual ;
        prov:wasDerivedFrom <document/of-1997> .
      """;

  private ServedCrowd() {}

  static ParleyServer start(Path directory) {
    return ServedSample.start(
        directory, dataset -> RDFParser.fromString(PREFIXES + graph(), Lang.TRIG).parse(dataset));
  }

  private static String graph() {
    StringBuilder graph = new StringBuilder("<document/all> {\n");
    graph.append("<actor/aranda> a parley:State ; skos:prefLabel \"Aranda\" .\n");
    graph.append(
        "<document/all> a parley:Document ; dcterms:title \"All\" ;"
            + " dcterms:issued \"2019-01-01\"^^xsd:date .\n");
    for (int other = 0; other < OTHERS; other++) {
      graph.append(
          "<actor/envoy-%1$d> a parley:Person ; skos:prefLabel \"Envoy %1$d\" .%n"
              .formatted(other));
    }
    LocalDate first = LocalDate.of(1989, 1, 2);
    for (int item = 0; item < ITEMS; item++) {
      graph.append(
          """
          <meeting/%1$d> a parley:Meeting ; parley:participant <actor/aranda>, <actor/envoy-%2$d> ;
            parley:date "%3$s"^^xsd:date ; parley:factuality parley:Actual ; prov:wasDerivedFrom <document/all> .
          <position/%1$d> a parley:Position ; parley:holder <actor/aranda> ; parley:stance parley:Demands ;
            parley:toward <actor/envoy-%2$d> ; schema:text "statement %1$d" ; prov:wasDerivedFrom <document/all> .
          """
              .formatted(item, item % OTHERS, first.plusDays(item * 2L)));
    }
    return graph.append(A_MEETING).append("}\n").toString();
  }
}
