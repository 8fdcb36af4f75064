/**
 * Who and what is one and the same across documents, as pure functions of what the documents tell.
 * Knows no RDF and no store.
 */
@NullMarked
package org.parley.ingest.identity;

import org.jspecify.annotations.NullMarked;
