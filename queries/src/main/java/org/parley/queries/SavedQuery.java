package org.parley.queries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question with a name: SPARQL that runs as it stands, with variables {@code ?_name} for what it
 * can be narrowed by.
 *
 * @param name the file's name without {@code .rq}
 * @param pagination rows shown at a time
 * @param row the variable of the thing that a row is about, where pages may be cut by it
 * @param text the whole file
 */
public record SavedQuery(
    String name,
    String title,
    String description,
    List<String> tags,
    int pagination,
    Optional<String> row,
    List<Parameter> parameters,
    String text) {

  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query file.
   *
   * @throws InvalidQueryException if its header or its SPARQL is wrong, or a parameter is declared
   *     in one and missing from the other
   */
  public static SavedQuery parse(String name, String text) {
    Header header = Header.parse(name, text);
    SavedQuery query =
        new SavedQuery(
            name,
            header.title(),
            header.description(),
            header.tags(),
            header.pagination(),
            header.row(),
            header.parameters(),
            text);
    query.check();
    return query;
  }

  /** The query with every parameter free. */
  public Query query() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String found = String.valueOf(e.getMessage()).lines().findFirst().orElse("not SPARQL");
      throw new InvalidQueryException(name, found, e);
    }
  }

  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(each -> each.name().equals(parameter)).findFirst();
  }

  /**
   * The query with these values in the places of its parameters. Values become terms of the parsed
   * query, never text of it. A blank value is none.
   *
   * @param values by the names of parameters
   * @throws InvalidValueException if a value cannot be used, a required one is missing, or the
   *     query has no such parameter
   */
  public Query bind(Map<String, String> values, Names names) {
    for (String given : values.keySet()) {
      if (parameter(given).isEmpty()) {
        throw new InvalidValueException(
            "The question %s has no parameter '%s'%s."
                .formatted(name, given, parameters.isEmpty() ? "" : "; it has " + declared()));
      }
    }
    Map<Var, Node> terms = new HashMap<>();
    Set<Var> unset = new HashSet<>();
    for (Parameter parameter : parameters) {
      Optional<String> value =
          Optional.ofNullable(values.get(parameter.name()))
              .filter(text -> !text.isBlank())
              .or(parameter::standard);
      if (value.isPresent()) {
        terms.put(variable(parameter), new Value(parameter, value.get().strip()).term(names));
      } else if (parameter.required()) {
        throw new InvalidValueException(
            "The question %s needs --%s: %s"
                .formatted(name, parameter.name(), parameter.description()));
      } else {
        unset.add(variable(parameter));
      }
    }
    return Unset.without(QueryTransformOps.replaceVars(query(), terms), unset);
  }

  /**
   * The same, of which only the first rows come, a few more at most.
   *
   * @throws InvalidValueException as {@link #bind(Map, Names)} does
   */
  public Query bind(Map<String, String> values, Names names, long rows) {
    Query query = bind(values, names);
    if (!query.hasLimit()) {
      FirstRows.limit(query, row, rows);
    }
    return query;
  }

  private void check() {
    row.filter(thing -> FirstRows.settled(query(), Var.alloc(thing)).isEmpty())
        .ifPresent(
            thing -> {
              throw new InvalidQueryException(
                  name,
                  "has no sub-select at the beginning with ?%s and all that ORDER BY names"
                      .formatted(thing));
            });
    Set<String> seen = new HashSet<>();
    Set<String> used = Variables.in(query());
    for (Parameter parameter : parameters) {
      if (!seen.add(parameter.name())) {
        throw new InvalidQueryException(name, "declares parameter " + parameter.name() + " twice");
      }
      if (!used.contains(variable(parameter).getVarName())) {
        throw new InvalidQueryException(
            name,
            "declares parameter %s but never asks for ?_%s"
                .formatted(parameter.name(), parameter.name()));
      }
    }
    for (String variable : used) {
      if (variable.startsWith("_") && !seen.contains(variable.substring(1))) {
        throw new InvalidQueryException(
            name, "asks for ?%s but declares no such parameter".formatted(variable));
      }
    }
  }

  private String declared() {
    return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  private static Var variable(Parameter parameter) {
    return Var.alloc("_" + parameter.name());
  }
}
