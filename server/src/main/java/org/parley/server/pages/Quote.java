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
record Quote(Context context, @Nullable String href, String document, String issued) {}
