package org.parley.server.api;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;
import org.parley.queries.Parameter;
import org.parley.server.graph.Description;
import org.parley.server.graph.Snapshot;
import org.parley.server.pages.QuestionPage;
import org.parley.server.pages.Syntax;
import org.parley.server.web.Format;

/** The rows that answer a question, written out. */
record AnswerText(Snapshot snapshot, Asked asked, Rows rows) {

  private static final Var EVIDENCE = Var.alloc("evidence");
  private static final Var QUOTE = Var.alloc("quote");

  String as(AnswerFormat format) {
    return switch (format) {
      case JSON -> rows.json();
      case CSV -> rows.csv();
      case TURTLE -> rdf(Format.TURTLE);
      case JSON_LD -> rdf(Format.JSON_LD);
      case HTML -> html();
    };
  }

  /** The things that the rows name, described with their evidence. */
  private String rdf(Format format) {
    Model all = ModelFactory.createDefaultModel();
    Prefixes.all().forEach(all::setNsPrefix);
    for (Node node : rows.things()) {
      Resource thing = snapshot.resource(node.getURI());
      if (snapshot.addresses().path(node.getURI()).isPresent()
          && !snapshot.is(thing, PARLEY.Document)) {
        all.add(Description.of(snapshot, thing));
      }
    }
    return Syntax.write(all, format);
  }

  private String html() {
    List<List<QuestionPage.Cell>> cells = new ArrayList<>();
    List<Var> columns = shown();
    for (Binding row : rows.rows()) {
      cells.add(
          columns.stream().map(column -> QuestionPage.Cell.of(snapshot, row.get(column))).toList());
    }
    String suffix = AnswerFormat.HTML.suffix();
    QuestionPage page = page(asked, rows.rows().isEmpty() ? "No rows answer this." : "");
    return new QuestionPage(
            page.title(),
            page.description(),
            page.path(),
            page.fields(),
            page.sparql(),
            columns.stream().map(Var::getVarName).toList(),
            cells,
            page.message(),
            asked.page() > 1 ? asked.address(suffix, asked.page() - 1) : null,
            rows.more() ? asked.address(suffix, asked.page() + 1) : null,
            page.formats())
        .html(snapshot, asked.address(suffix, asked.page()), sparql());
  }

  /** With the values that somebody gave, as terms. */
  private String sparql() {
    return asked.question().bind(asked.values(), snapshot.names()).serialize().strip();
  }

  /** All but the words of the evidence, which are shown as the link to it. */
  private List<Var> shown() {
    return rows.columns().contains(EVIDENCE)
        ? rows.columns().stream().filter(column -> !column.equals(QUOTE)).toList()
        : rows.columns();
  }

  /** A page without rows. */
  static QuestionPage page(Asked asked, String message) {
    return new QuestionPage(
        asked.question().title(),
        asked.question().description(),
        Questions.PATH + asked.question().name(),
        asked.question().parameters().stream()
            .map(
                parameter ->
                    new QuestionPage.Field(
                        parameter.name(),
                        parameter.type().word(),
                        parameter.description(),
                        parameter.required(),
                        value(asked, parameter),
                        parameter.values()))
            .toList(),
        asked.question().text(),
        List.of(),
        List.of(),
        message,
        null,
        null,
        asked.incomplete()
            ? List.of()
            : List.of(
                    AnswerFormat.CSV, AnswerFormat.JSON, AnswerFormat.TURTLE, AnswerFormat.JSON_LD)
                .stream()
                .map(
                    format ->
                        new QuestionPage.Format(
                            format.label(),
                            asked.address(format.suffix(), asked.page()),
                            format.mediaType()))
                .toList());
  }

  private static String value(Asked asked, Parameter parameter) {
    return asked.values().getOrDefault(parameter.name(), parameter.standard().orElse(""));
  }
}
