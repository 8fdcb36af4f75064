package org.parley.server.api;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.parley.server.web.Spreadsheet;

/**
 * A page of the rows that answer a question.
 *
 * @param more whether there are further rows
 */
record Rows(List<Var> columns, List<Binding> rows, boolean more) {

  static Rows of(RowSet found, int skip, int limit) {
    for (int i = 0; i < skip && found.hasNext(); i++) {
      found.next();
    }
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < limit && found.hasNext()) {
      rows.add(found.next());
    }
    return new Rows(found.getResultVars(), rows, found.hasNext());
  }

  /** What the rows name by an IRI. */
  Set<Node> things() {
    Set<Node> things = new LinkedHashSet<>();
    for (Binding row : rows) {
      columns.stream().filter(row::contains).map(row::get).filter(Node::isURI).forEach(things::add);
    }
    return things;
  }

  /** For spreadsheets: as SPARQL 1.1 has it, but marked as UTF-8 and without formulas. */
  String csv() {
    Rows safe = new Rows(columns, rows.stream().map(Rows::safe).toList(), more);
    return Spreadsheet.BYTE_ORDER_MARK + safe.written(ResultSetFormatter::outputAsCSV);
  }

  private static Binding safe(Binding row) {
    BindingBuilder safe = Binding.builder();
    row.forEach(
        (column, value) ->
            safe.add(
                column,
                value.isLiteral()
                    ? NodeFactory.createLiteralString(
                        Spreadsheet.text(value.getLiteralLexicalForm()))
                    : value));
    return safe.build();
  }

  String json() {
    return written(ResultSetFormatter::outputAsJSON);
  }

  private String written(BiConsumer<OutputStream, ResultSet> format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.accept(bytes, ResultSet.adapt(RowSetStream.create(columns, rows.iterator())));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
