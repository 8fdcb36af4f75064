package org.parley.server.api;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.server.web.Accept;

/** The ways in which the rows of an answer can be had. */
enum AnswerFormat {
  JSON("application/sparql-results+json", "json", "JSON"),
  CSV("text/csv", "csv", "CSV"),
  TURTLE("text/turtle", "ttl", "Turtle"),
  JSON_LD("application/ld+json", "jsonld", "JSON-LD"),
  HTML("text/html", "html", "HTML");

  private final String mediaType;
  private final String suffix;
  private final String label;

  AnswerFormat(String mediaType, String suffix, String label) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.label = label;
  }

  String mediaType() {
    return mediaType;
  }

  String contentType() {
    return this == JSON || this == JSON_LD ? mediaType : mediaType + ";charset=utf-8";
  }

  String suffix() {
    return "." + suffix;
  }

  String label() {
    return label;
  }

  static Optional<AnswerFormat> bySuffix(String path) {
    return Arrays.stream(values()).filter(format -> path.endsWith(format.suffix())).findFirst();
  }

  /** What the client wants most; without a wish, JSON. */
  static Optional<AnswerFormat> wanted(@Nullable String accept) {
    Accept wishes = Accept.of(accept);
    Optional<AnswerFormat> best = Optional.empty();
    double most = 0;
    for (AnswerFormat format : values()) {
      double wish =
          format == JSON
              ? Math.max(wishes.quality(format.mediaType), wishes.quality("application/json"))
              : wishes.quality(format.mediaType);
      if (wish > most) {
        most = wish;
        best = Optional.of(format);
      }
    }
    return best;
  }
}
