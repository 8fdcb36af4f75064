package org.parley.server.pages;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.server.web.Format;

/** In which a list can be taken away. An answer is whole before it is sent, so each has a limit. */
enum ListFormat {
  CSV("csv", "CSV", null, 10_000),
  TURTLE("ttl", "Turtle", Format.TURTLE, 1_000),
  JSON_LD("jsonld", "JSON-LD", Format.JSON_LD, 1_000);

  private final String suffix;
  private final String label;
  private final @Nullable Format rdf;
  private final int most;

  ListFormat(String suffix, String label, @Nullable Format rdf, int most) {
    this.suffix = suffix;
    this.label = label;
    this.rdf = rdf;
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
    return rdf == null ? "text/csv;charset=utf-8" : rdf.contentType();
  }

  /** The syntax, where it is one of RDF. */
  Optional<Format> rdf() {
    return Optional.ofNullable(rdf);
  }

  /** How many things it holds at the most. */
  int most() {
    return most;
  }
}
