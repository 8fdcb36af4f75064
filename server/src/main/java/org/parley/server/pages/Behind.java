package org.parley.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.ParameterizedSparqlString;

/**
 * The query that asks for what a page shows: a file for each sort of page, with its thing bound.
 */
final class Behind {

  private static final Map<String, String> FILES = new ConcurrentHashMap<>();

  private Behind() {}

  /** With {@code ?this} bound. */
  static String of(String page, String iri) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(FILES.computeIfAbsent(page, Behind::read));
    query.setIri("this", iri);
    return query.toString().strip();
  }

  /** With these variables bound. */
  static String of(String page, Map<String, String> iris) {
    return of(page, iris, Map.of());
  }

  /** With these variables bound to things, and those to words. */
  static String of(String page, Map<String, String> iris, Map<String, String> words) {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(FILES.computeIfAbsent(page, Behind::read));
    iris.forEach(query::setIri);
    words.forEach(query::setLiteral);
    return query.toString().strip();
  }

  private static String read(String page) {
    try (InputStream file = Behind.class.getResourceAsStream("behind/" + page + ".rq")) {
      if (file == null) {
        throw new IllegalStateException("behind/" + page + ".rq is missing from the class path.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
