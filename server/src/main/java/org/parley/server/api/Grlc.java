package org.parley.server.api;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;
import org.parley.ontology.PARLEY;
import org.parley.queries.Parameter;
import org.parley.queries.ParameterType;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.discovery.Web;
import org.parley.server.web.Reply;

/**
 * The saved questions in the form in which grlc (https://grlc.io) can carry them out: its
 * decorators on top, and variables whose names say how a value is written, as it puts values into
 * the text.
 */
final class Grlc {

  private static final String LIST = "/api/grlc.yml";
  private static final String ONE = "/api/grlc/";
  private static final String SUFFIX = ".rq";

  private Grlc() {}

  /** The list of all, to be given to grlc, or one of them. */
  static Optional<Reply> at(String path, Web web) {
    if (path.equals(LIST)) {
      return Optional.of(Reply.of(200, "application/yaml", list(web)));
    }
    return path.startsWith(ONE) && path.endsWith(SUFFIX)
        ? SavedQueries.named(path.substring(ONE.length(), path.length() - SUFFIX.length()))
            .map(question -> Reply.of(200, "application/sparql-query", form(question, web)))
        : Optional.empty();
  }

  private static String list(Web web) {
    return "title: Parley\ndescription: What documents report on diplomacy.\nqueries:\n"
        + SavedQueries.all().stream()
            .map(question -> "  - " + web.at(ONE + question.name() + SUFFIX) + "\n")
            .collect(Collectors.joining());
  }

  private static String form(SavedQuery question, Web web) {
    StringBuilder form = new StringBuilder();
    decorator(form, "summary", quoted(question.title()));
    decorator(form, "description", quoted(question.description()));
    decorator(form, "endpoint", quoted(web.at("/sparql")));
    decorator(form, "method", "GET");
    decorator(form, "pagination", Integer.toString(question.pagination()));
    if (!question.tags().isEmpty()) {
      decorator(form, "tags", "");
      question.tags().forEach(tag -> form.append("#+   - ").append(quoted(tag)).append('\n'));
    }
    if (question.parameters().stream().anyMatch(each -> each.standard().isPresent())) {
      decorator(form, "defaults", "");
      for (Parameter parameter : question.parameters()) {
        parameter
            .standard()
            .ifPresent(
                value -> entry(form, parameter).append(value(parameter, value)).append('\n'));
      }
    }
    if (question.parameters().stream().anyMatch(each -> !each.values().isEmpty())) {
      decorator(form, "enumerate", "");
      for (Parameter parameter : question.parameters()) {
        if (!parameter.values().isEmpty()) {
          entry(form, parameter).append('\n');
          parameter
              .values()
              .forEach(
                  value -> form.append("#+     - ").append(value(parameter, value)).append('\n'));
        }
      }
    }
    return form + "\n" + body(question);
  }

  private static String body(SavedQuery question) {
    String body =
        question
            .text()
            .lines()
            .filter(line -> !line.startsWith("#+"))
            .collect(Collectors.joining("\n"))
            .strip();
    for (Parameter parameter : question.parameters()) {
      body =
          Pattern.compile("[?$]_" + parameter.name() + "\\b")
              .matcher(body)
              .replaceAll(
                  (parameter.required() ? "?_" : "?__") + parameter.name() + type(parameter));
    }
    return body + "\n";
  }

  /** What grlc reads from the end of a variable's name. */
  private static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case STRING -> "";
      case INTEGER -> "_integer";
      case DECIMAL -> "_xsd_decimal";
      case DATE -> "_xsd_date";
      default -> "_iri";
    };
  }

  private static String value(Parameter parameter, String value) {
    return quoted(parameter.type() == ParameterType.TERM ? PARLEY.NS + value : value);
  }

  private static void decorator(StringBuilder form, String name, String value) {
    form.append("#+ ").append(name).append(':');
    form.append(value.isEmpty() ? "" : " ").append(value).append('\n');
  }

  private static StringBuilder entry(StringBuilder form, Parameter parameter) {
    return form.append("#+   - ").append(parameter.name()).append(": ");
  }

  /** As JSON has it, which is YAML too. */
  private static String quoted(String text) {
    return new JsonString(text.replaceAll("\\s+", " ")).toString();
  }
}
