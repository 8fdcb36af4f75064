package org.parley.server.pages;

/**
 * Where one asks the graph in SPARQL.
 *
 * @param query what is in the editor
 */
record QueryPage(Head head, String query) {

  /** What is there to begin with. */
  static final String FIRST =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?date ?who WHERE {
        ?meeting parley:date ?date ; parley:factuality parley:Actual ;
                 parley:participant/skos:prefLabel ?who .
      } ORDER BY DESC(?date) LIMIT 20""";

  static QueryPage of(String query) {
    return new QueryPage(Head.of("SPARQL").in("query").at("/query"), query);
  }
}
