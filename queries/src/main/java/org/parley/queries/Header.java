package org.parley.queries;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML in the {@code #+} comments at the top of a query, after the manner of grlc
 * (https://grlc.io), with its parameters described one by one.
 */
record Header(
    String title,
    String description,
    List<String> tags,
    int pagination,
    Optional<String> row,
    List<Parameter> parameters) {

  private static final String MARK = "#+";
  private static final int ROWS = 100;
  private static final Set<String> FIELDS =
      Set.of(
          "summary",
          "title",
          "description",
          "tags",
          "pagination",
          "row",
          "parameters",
          "defaults",
          "enumerate",
          "endpoint",
          "endpoint_in_url",
          "method");
  private static final Set<String> PARAMETER_FIELDS =
      Set.of("name", "type", "description", "required", "default", "values");

  static Header parse(String query, String text) {
    String yaml =
        text.lines()
            .takeWhile(line -> line.startsWith(MARK) || line.isBlank())
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()).replaceFirst("^ ", ""))
            .collect(Collectors.joining("\n"));
    if (yaml.isBlank()) {
      throw new InvalidQueryException(query, "starts with no header; write '#+ summary: …' on top");
    }
    Object header;
    try {
      header =
          new Load(LoadSettings.builder().setLabel(query + ".rq").build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new InvalidQueryException(query, "the header is not YAML: " + e.getMessage(), e);
    }
    Fields fields = new Fields(query, "the header", header, FIELDS);
    Map<String, Object> defaults = decorated(query, "defaults", fields.list("defaults"));
    Map<String, Object> allowed = decorated(query, "enumerate", fields.list("enumerate"));
    List<Parameter> parameters =
        fields.list("parameters").stream()
            .map(each -> parameter(query, each, defaults, allowed))
            .toList();
    Stream.concat(defaults.keySet().stream(), allowed.keySet().stream())
        .filter(name -> parameters.stream().noneMatch(each -> each.name().equals(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidQueryException(
                  query, "says something of '" + name + "', which is no parameter");
            });
    return new Header(
        fields.text(fields.map.containsKey("title") ? "title" : "summary"),
        fields.text("description"),
        fields.list("tags").stream().map(String::valueOf).toList(),
        fields.number("pagination", ROWS),
        fields.map.containsKey("row") ? Optional.of(fields.text("row")) : Optional.empty(),
        parameters);
  }

  /** What grlc has beside the parameters: {@code - name: value}, one by one. */
  private static Map<String, Object> decorated(String query, String field, List<?> entries) {
    Map<String, Object> decorated = new LinkedHashMap<>();
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> map) || map.size() != 1) {
        throw new InvalidQueryException(
            query, "each of " + field + " is '- parameter: value', not " + entry);
      }
      map.forEach((name, value) -> decorated.put(String.valueOf(name), value));
    }
    return decorated;
  }

  private static Parameter parameter(
      String query, Object described, Map<String, Object> defaults, Map<String, Object> allowed) {
    Fields fields = new Fields(query, "a parameter", described, PARAMETER_FIELDS);
    String name = fields.text("name");
    if (!name.matches("[a-z][a-zA-Z0-9]*")) {
      throw new InvalidQueryException(query, "'" + name + "' cannot be the name of a parameter");
    }
    return new Parameter(
        name,
        type(query, name, fields.text("type")),
        fields.text("description"),
        fields.flag("required"),
        Optional.ofNullable(fields.value("default"))
            .or(() -> Optional.ofNullable(defaults.get(name)))
            .map(String::valueOf),
        values(query, name, fields, allowed));
  }

  private static List<String> values(
      String query, String name, Fields fields, Map<String, Object> allowed) {
    Object enumerated = allowed.get(name);
    if (enumerated != null && !(enumerated instanceof List<?>)) {
      throw new InvalidQueryException(query, "enumerate needs a list of values for " + name);
    }
    List<?> values = enumerated instanceof List<?> list ? list : fields.list("values");
    return values.stream().map(String::valueOf).toList();
  }

  private static ParameterType type(String query, String parameter, String word) {
    return Arrays.stream(ParameterType.values())
        .filter(type -> type.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidQueryException(
                    query,
                    "parameter %s has the unknown type '%s'; types are %s"
                        .formatted(
                            parameter,
                            word,
                            Arrays.stream(ParameterType.values())
                                .map(ParameterType::word)
                                .collect(Collectors.joining(", ")))));
  }

  /** Reads one mapping and says what is wrong with it in the file's own words. */
  private record Fields(String query, String where, Map<?, ?> map) {

    Fields(String query, String where, @Nullable Object value, Set<String> known) {
      this(query, where, asMap(query, where, value));
      map.keySet().stream()
          .map(String::valueOf)
          .filter(key -> !known.contains(key))
          .findFirst()
          .ifPresent(
              key -> {
                throw new InvalidQueryException(
                    query,
                    "%s has the unknown field '%s'; fields are %s"
                        .formatted(
                            where, key, known.stream().sorted().collect(Collectors.joining(", "))));
              });
    }

    private static Map<?, ?> asMap(String query, String where, @Nullable Object value) {
      if (value instanceof Map<?, ?> map) {
        return map;
      }
      throw new InvalidQueryException(query, where + " is no mapping of fields: " + value);
    }

    @Nullable Object value(String field) {
      return map.get(field);
    }

    String text(String field) {
      if (value(field) instanceof String text && !text.isBlank()) {
        return text.strip();
      }
      throw wrong(field, "some text");
    }

    int number(String field, int standard) {
      if (!map.containsKey(field)) {
        return standard;
      }
      if (value(field) instanceof Integer number && number > 0) {
        return number;
      }
      throw wrong(field, "a number from 1");
    }

    boolean flag(String field) {
      if (!map.containsKey(field)) {
        return false;
      }
      if (value(field) instanceof Boolean flag) {
        return flag;
      }
      throw wrong(field, "true or false");
    }

    List<?> list(String field) {
      if (!map.containsKey(field)) {
        return List.of();
      }
      if (value(field) instanceof List<?> list) {
        return list;
      }
      throw wrong(field, "a list");
    }

    private InvalidQueryException wrong(String field, String wanted) {
      return new InvalidQueryException(
          query, "%s needs %s as its %s, not %s".formatted(where, wanted, field, value(field)));
    }
  }
}
