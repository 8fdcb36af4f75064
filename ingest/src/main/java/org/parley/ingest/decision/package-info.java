/**
 * What people decided about a graph: the lines of a plain file, read and checked. Knows neither RDF
 * nor the store.
 */
@NullMarked
package org.parley.ingest.decision;

import org.jspecify.annotations.NullMarked;
