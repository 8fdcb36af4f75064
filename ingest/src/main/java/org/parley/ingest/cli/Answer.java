package org.parley.ingest.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.parley.ontology.Base;
import org.parley.ontology.Prefixes;

/**
 * The rows that answer a question.
 *
 * @param isCut whether there were more
 */
record Answer(List<Var> columns, List<Binding> rows, boolean isCut) {

  static Answer of(RowSet found, int limit) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < limit && found.hasNext()) {
      rows.add(found.next());
    }
    return new Answer(found.getResultVars(), rows, found.hasNext());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What the rows name by an IRI. */
  Set<Node> things() {
    Set<Node> things = new LinkedHashSet<>();
    for (Binding row : rows) {
      columns.stream().filter(row::contains).map(row::get).filter(Node::isURI).forEach(things::add);
    }
    return things;
  }

  /** As SPARQL 1.1 Query Results CSV. */
  String csv() {
    return written(ResultSetFormatter::outputAsCSV);
  }

  /** As SPARQL 1.1 Query Results JSON. */
  String json() {
    return written(ResultSetFormatter::outputAsJSON);
  }

  /** For people: names by what follows the base. */
  String table(Base base, int width) {
    List<List<String>> cells =
        rows.stream()
            .map(
                row ->
                    columns.stream()
                        .map(column -> row.contains(column) ? text(row.get(column), base) : "")
                        .toList())
            .toList();
    return new TextTable(columns.stream().map(Var::getVarName).toList(), cells).fit(width);
  }

  private static String text(Node node, Base base) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    if (iri.startsWith(base.iri())) {
      return iri.substring(base.iri().length());
    }
    return Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private String written(BiConsumer<OutputStream, ResultSet> format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.accept(bytes, ResultSet.adapt(RowSetStream.create(columns, rows.iterator())));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
