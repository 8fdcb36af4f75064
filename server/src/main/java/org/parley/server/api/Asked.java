package org.parley.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.queries.SavedQuery;

/**
 * A saved question with the values that somebody gave.
 *
 * @param values by the names of parameters, in their order; none is blank
 * @param page from 1
 * @param rows on a page
 */
record Asked(SavedQuery question, Map<String, String> values, int page, int rows) {

  private static final int MOST_ROWS = 1000;
  private static final int MOST_PAGES = 100_000;
  private static final int LONGEST_VALUE = 1000;
  private static final String PAGE = "page";
  private static final String LIMIT = "limit";

  static Asked of(SavedQuery question, HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    Map<String, String> values = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (name.equals(PAGE) || name.equals(LIMIT)) {
                return;
              }
              if (given.length != 1 || given[0].length() > LONGEST_VALUE) {
                throw new BadRequest("'" + name + "' must be given once, and shorter.");
              }
              if (!given[0].isBlank()) {
                values.put(name, given[0].strip());
              }
            });
    return new Asked(
        question,
        values,
        parameters.number(PAGE, 1, 1, MOST_PAGES),
        parameters.number(LIMIT, Math.min(MOST_ROWS, question.pagination()), 1, MOST_ROWS));
  }

  /** Whether a value that the question needs is missing. */
  boolean incomplete() {
    return question.parameters().stream()
        .anyMatch(
            parameter ->
                parameter.required()
                    && parameter.standard().isEmpty()
                    && !values.containsKey(parameter.name()));
  }

  /** The address of another page, in the same words for the same question. */
  String address(String suffix, int otherPage) {
    Map<String, String> all = new TreeMap<>(values);
    if (otherPage > 1) {
      all.put(PAGE, Integer.toString(otherPage));
    }
    if (rows != Math.min(MOST_ROWS, question.pagination())) {
      all.put(LIMIT, Integer.toString(rows));
    }
    String query =
        all.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return Questions.PATH + question.name() + suffix + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
