package org.parley.queries;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.parley.ontology.Base;

/** The sample in a TDB2 of its own, whose default graph is the union of all as when served. */
final class Sample implements AutoCloseable {

  private final DatasetGraph dataset;

  Sample(Path directory) throws IOException {
    Dataset store = TDB2Factory.connectDataset(directory.toString());
    store.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset = store.asDatasetGraph();
    try (InputStream in = Sample.class.getResourceAsStream("sample.trig")) {
      Txn.executeWrite(store, () -> RDFDataMgr.read(store, Objects.requireNonNull(in), Lang.TRIG));
    }
    dataset.begin(ReadWrite.READ);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Names names() {
    return new Names(dataset, Base.DEFAULT);
  }

  /** Each row of the answer as its cells between bars, IRIs by what follows the base. */
  List<String> ask(String name, Map<String, String> values) {
    return rows(SavedQueries.named(name).orElseThrow().bind(values, names()));
  }

  /** The same of these columns alone. */
  List<String> ask(String name, Map<String, String> values, String... columns) {
    Query query = SavedQueries.named(name).orElseThrow().bind(values, names());
    return rows(query, List.of(columns));
  }

  List<String> rows(Query query) {
    return rows(query, query.getResultVars());
  }

  private List<String> rows(Query query, List<String> columns) {
    List<String> rows = new ArrayList<>();
    try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
      RowSet answer = run.select();
      while (answer.hasNext()) {
        Binding row = answer.next();
        rows.add(
            columns.stream()
                .map(column -> cell(row.get(Var.alloc(column))))
                .collect(Collectors.joining(" | ")));
      }
    }
    return rows;
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI()
        ? node.getURI().replace(Base.DEFAULT.iri(), "")
        : node.getLiteralLexicalForm();
  }

  @Override
  public void close() {
    dataset.end();
    dataset.close();
  }
}
