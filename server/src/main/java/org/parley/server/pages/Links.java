package org.parley.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** The page of two actors together, or null where either has no page here. */
  static @Nullable String between(@Nullable String one, @Nullable String other) {
    String actors = "/actor/";
    return one != null && other != null && one.startsWith(actors) && other.startsWith(actors)
        ? "/between/" + one.substring(actors.length()) + "/" + other.substring(actors.length())
        : null;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A part of the site. */
  record Part(String name, String label, String href) {}
}
