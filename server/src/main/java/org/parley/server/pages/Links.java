package org.parley.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses that pages make of something. */
final class Links {

  /** What the head of every page leads to. */
  static final List<Part> PARTS =
      List.of(
          new Part("explore", "Explore", "/explore"),
          new Part("disagreements", "Disagreements", "/disagreements"),
          new Part("query", "SPARQL", "/query"),
          new Part("ontology", "Ontology", "/ontology"));

  private Links() {}

  /** The editor with a query in it. */
  static String editor(String sparql) {
    return "/query?query=" + encoded(sparql);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A part of the site. */
  record Part(String name, String label, String href) {}
}
