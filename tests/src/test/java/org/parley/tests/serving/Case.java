package org.parley.tests.serving;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A saved question with values.
 *
 * @param question its name
 * @param values of its parameters
 * @param sparql the same with the values bound
 */
record Case(String question, Map<String, String> values, String sparql) {

  /** Where the server answers it, in pages of so many rows. */
  String address(int limit) {
    String given =
        values.entrySet().stream()
            .map(value -> "&" + value.getKey() + "=" + encoded(value.getValue()))
            .collect(Collectors.joining());
    return "api/queries/" + question + ".json?limit=" + limit + given;
  }

  String sparqlQuery() {
    return "sparql?query=" + encoded(sparql);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
