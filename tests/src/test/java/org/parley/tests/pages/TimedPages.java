package org.parley.tests.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Pages of each sort of a dataset that is served: of the busiest thing, and of any. */
final class TimedPages {

  private static final int OF_ANY = 40;
  private static final String PREFIXES =
      """
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private final DatasetGraph dataset;
  private final Map<String, List<String>> pages = new LinkedHashMap<>();

  private TimedPages(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Of the database in a directory, which nobody has open meanwhile. */
  static Map<String, List<String>> of(Path database) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
    try {
      return Txn.calculateRead(dataset, new TimedPages(dataset)::all);
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  private Map<String, List<String>> all() {
    pages.put("suggest", List.of("/api/suggest?q=a", "/api/suggest?q=mi", "/api/suggest?q=ba"));
    pages.put("home", List.of("/"));
    List<String> actors =
        ranked("?t a parley:Position ; parley:holder ?x . ?x skos:prefLabel ?l", 1_000);
    add("actor", actors);
    add("meeting", ranked("?x a parley:Meeting ; prov:wasDerivedFrom ?t", 20_000));
    add("position", ranked("?x a parley:Position ; prov:wasDerivedFrom ?t", 20_000));
    // One on whose issue its holder has said much.
    pages.put(
        "position of the busiest actor",
        ranked(
            "?x a parley:Position ; parley:holder <" + iri(actors.get(0)) + "> ; parley:topic ?t",
            40));
    add("proposal", ranked("?x a parley:Proposal ; prov:wasDerivedFrom ?t", 20_000));
    add("office", ranked("?x a parley:Office ; prov:wasDerivedFrom ?t", 5_000));
    add("place", ranked("?t parley:place ?x", 5_000));
    add("topic", ranked("?t parley:topic ?x", 5_000));
    add("document", ranked("?t a parley:Position ; prov:wasDerivedFrom ?x", 20_000));
    String one = last(actors.get(0));
    String other = last(actors.get(1));
    List<String> between = new ArrayList<>();
    List<String> compare = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String a = last(actors.get(i * actors.size() / 8));
      between.add("/between/" + one + "/" + (a.equals(one) ? other : a));
      compare.add("/compare?a=" + one + "&b=" + (a.equals(one) ? other : a));
    }
    add("between", between);
    add("compare", compare);
    pages.put(
        "compare on a topic",
        List.of("/compare?a=" + one + "&b=" + other + "&topic=" + last(topic())));
    pages.put("disagreements", List.of("/disagreements"));
    for (String kind : List.of("meeting", "position", "proposal", "actor")) {
      pages.put("explore " + kind + "s", List.of("/explore?kind=" + kind));
    }
    pages.put("explore, narrowed", List.of("/explore?kind=position&state=" + one));
    pages.put("search", List.of("/search?q=minister", "/search?q=talks", "/search?q=border"));
    pages.put("query", List.of("/query"));
    pages.put("ontology", List.of("/ontology"));
    return pages;
  }

  private String topic() {
    return ranked("?t parley:topic ?x", 1).get(0);
  }

  private void add(String name, List<String> ranked) {
    pages.put(name + ", busiest", List.of(ranked.get(0)));
    List<String> any = new ArrayList<>();
    int count = Math.min(OF_ANY, ranked.size());
    for (int i = 0; i < count; i++) {
      any.add(ranked.get((int) ((long) i * ranked.size() / count)));
    }
    pages.put(name + ", any of " + count, any);
  }

  /** Addresses of things, those first of which most is told. */
  private List<String> ranked(String pattern, int most) {
    String query =
        "SELECT ?x WHERE { { SELECT ?x (COUNT(*) AS ?n) WHERE { "
            + pattern
            + " } GROUP BY ?x } } ORDER BY DESC(?n) ?x LIMIT "
            + most;
    List<String> found = new ArrayList<>();
    try (QueryExec asked =
        QueryExec.graph(dataset.getUnionGraph()).query(PREFIXES + query).build()) {
      asked.select().forEachRemaining(row -> found.add(path(row.get("x").getURI())));
    }
    return found;
  }

  private static String path(String iri) {
    return iri.replaceFirst("^https://w3id.org/parley/id", "");
  }

  private static String iri(String path) {
    return "https://w3id.org/parley/id" + path;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
