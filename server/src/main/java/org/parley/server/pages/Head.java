package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its contents.
 *
 * @param title for the window
 * @param query what is in the search box
 * @param iri the canonical name of what is shown, or null
 * @param alternates the same in other formats
 */
record Head(String title, String query, @Nullable String iri, List<Alternate> alternates) {

  static Head of(String title) {
    return new Head(title, "", null, List.of());
  }

  /** One other format and where it is had. */
  record Alternate(String label, String href, String mediaType) {}
}
