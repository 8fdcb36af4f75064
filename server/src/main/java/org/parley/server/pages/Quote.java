package org.parley.server.pages;

import org.jspecify.annotations.Nullable;
import org.parley.server.graph.Context;

/**
 * A passage in its sentence.
 *
 * @param href the passage on its document's page
 * @param document what the document is called
 * @param issued when it came out, as people write it, or empty
 */
record Quote(Context context, @Nullable String href, String document, String issued) {

  private static final int MOST = 48;

  /** The first of its words. */
  String beginning() {
    String words = context.words();
    int cut = words.length() <= MOST ? words.length() : words.lastIndexOf(' ', MOST);
    return cut == words.length() ? words : words.substring(0, Math.max(cut, 1)) + " …";
  }
}
