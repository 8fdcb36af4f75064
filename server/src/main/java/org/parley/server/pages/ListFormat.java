package org.parley.server.pages;

import java.util.Arrays;
import java.util.Optional;
import org.parley.server.web.Format;

/** In which a list can be taken away. An answer is whole before it is sent, so each has a limit. */
enum ListFormat {
  CSV("csv", "CSV", "text/csv;charset=utf-8", 10_000),
  TURTLE("ttl", "Turtle", Format.TURTLE.contentType(), 1_000),
  JSON_LD("jsonld", "JSON-LD", Format.JSON_LD.contentType(), 1_000);

  private final String suffix;
  private final String label;
  private final String contentType;
  private final int most;

  ListFormat(String suffix, String label, String contentType, int most) {
    this.suffix = suffix;
    this.label = label;
    this.contentType = contentType;
    this.most = most;
  }

  static Optional<ListFormat> bySuffix(String suffix) {
    return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
  }

  String suffix() {
    return suffix;
  }

  String label() {
    return label;
  }

  String contentType() {
    return contentType;
  }

  /** How many things it holds at the most. */
  int most() {
    return most;
  }
}
