package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its contents.
 *
 * @param title for the window
 * @param query what is in the search box
 * @param here the part of the site it belongs to, as the navigation has it, or empty
 * @param path the address that is the same whichever part of its lists is shown, or null
 * @param iri the canonical name of what is shown, or null
 * @param alternates the same in other formats
 * @param behind the SPARQL query that asks for what is shown, or empty
 * @param citation how to cite it, or empty
 * @param structured what is shown as schema.org's JSON-LD, safe within a script element, or empty
 */
record Head(
    String title,
    String query,
    String here,
    @Nullable String path,
    @Nullable String iri,
    List<Alternate> alternates,
    String behind,
    String citation,
    String structured) {

  static Head of(String title) {
    return new Head(title, "", "", null, null, List.of(), "", "", "");
  }

  Head titled(String words) {
    return new Head(words, query, here, path, iri, alternates, behind, citation, structured);
  }

  Head searching(String words) {
    return new Head(title, words, here, path, iri, alternates, behind, citation, structured);
  }

  /**
   * In a part of the site: {@code explore}, {@code disagreements}, {@code query}, {@code ontology}.
   */
  Head in(String part) {
    return new Head(title, query, part, path, iri, alternates, behind, citation, structured);
  }

  Head at(String address) {
    return new Head(title, query, here, address, iri, alternates, behind, citation, structured);
  }

  Head named(String name, List<Alternate> formats) {
    return new Head(title, query, here, path, name, formats, behind, citation, structured);
  }

  /** The same as data, where the page is of no one thing. */
  Head offering(List<Alternate> formats) {
    return new Head(title, query, here, path, iri, formats, behind, citation, structured);
  }

  Head askedBy(String sparql) {
    return new Head(title, query, here, path, iri, alternates, sparql, citation, structured);
  }

  Head citedAs(String words) {
    return new Head(title, query, here, path, iri, alternates, behind, words, structured);
  }

  Head structured(String jsonLd) {
    return new Head(title, query, here, path, iri, alternates, behind, citation, jsonLd);
  }

  /** The formats other than the page itself. */
  List<Alternate> data() {
    return alternates.stream().filter(a -> !a.mediaType().equals("text/html")).toList();
  }

  /** One other format and where it is had. */
  record Alternate(String label, String href, String mediaType) {}
}
