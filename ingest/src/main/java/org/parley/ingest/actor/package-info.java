/** Whom a mention denotes: the authority, and resolution within a document. Knows no RDF. */
@NullMarked
package org.parley.ingest.actor;

import org.jspecify.annotations.NullMarked;
