package org.parley.tests.serving;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.ontology.Base;
import org.parley.queries.Names;
import org.parley.queries.Parameter;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;

/**
 * Every saved question with values from the graph itself: once with what it needs alone, then about
 * actors of whom much and of whom less is told.
 */
final class Cases {

  private static final String PREFIX = "PREFIX parley: <https://w3id.org/parley/ontology#>\n";

  /** Places in the order of how much is told of an actor. */
  private static final int[] RANKS = {0, 3, 12, 40};

  private static final String[] WORDS = {"talks", "treaty", "border", "trade"};

  private final DatasetGraph dataset;
  private final List<String> actors;
  private final List<String> facts;
  private final List<String> days;

  private Cases(DatasetGraph dataset) {
    this.dataset = dataset;
    this.actors =
        column(
            "SELECT ?it (COUNT(*) AS ?n) { ?fact parley:participant|parley:holder ?it }"
                + " GROUP BY ?it ORDER BY DESC(?n) ?it LIMIT 100");
    this.facts =
        column(
            "SELECT ?it (COUNT(*) AS ?n) { ?it parley:evidence ?passage }"
                + " GROUP BY ?it ORDER BY DESC(?n) ?it LIMIT 100");
    this.days =
        column(
            "SELECT DISTINCT ?it { ?document <http://purl.org/dc/terms/issued> ?it } ORDER BY ?it");
  }

  static List<Case> of(Path directory) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.resolve("tdb2").toString());
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    try {
      return Txn.calculateRead(dataset, () -> new Cases(dataset).all());
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  private List<Case> all() {
    List<Case> cases = new ArrayList<>();
    Names names = new Names(dataset, Base.DEFAULT);
    for (SavedQuery question : SavedQueries.all()) {
      List<Map<String, String>> seen = new ArrayList<>();
      for (int i = 0; i < RANKS.length; i++) {
        Map<String, String> values = values(question, i);
        if (!seen.contains(values)) {
          seen.add(values);
          Query bound = question.bind(values, names);
          cases.add(new Case(question.name(), values, bound.toString()));
        }
      }
    }
    return cases;
  }

  private Map<String, String> values(SavedQuery question, int step) {
    Map<String, String> values = new TreeMap<>();
    int rank = RANKS[step];
    boolean narrowed = false;
    for (Parameter parameter : question.parameters()) {
      boolean narrows = !narrowed && step > 0;
      switch (parameter.type()) {
        case ACTOR -> {
          if (parameter.required() || narrows) {
            values.put(parameter.name(), at(actors, rank + values.size()));
            narrowed = true;
          }
        }
        case FACT -> {
          if (parameter.required()) {
            values.put(parameter.name(), at(facts, rank));
          }
        }
        case STRING -> {
          if (parameter.required()) {
            values.put(parameter.name(), WORDS[step]);
          }
        }
        case DATE -> {
          if (parameter.required() || (step == 3 && parameter.name().equals("from"))) {
            values.put(parameter.name(), at(days, days.size() / (step + 1)));
          }
        }
        default -> {
          // What else there is has a value of its own, or is not needed.
        }
      }
    }
    return values;
  }

  private static String at(List<String> values, int place) {
    return values.get(Math.min(place, values.size() - 1));
  }

  private List<String> column(String query) {
    List<String> values = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(PREFIX + query).build()) {
      RowSet rows = execution.select();
      rows.forEach(row -> values.add(text(row.get("it"))));
    }
    return values;
  }

  private static String text(org.apache.jena.graph.Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
