/** Writes graphs out through RDF4J Rio, streaming and in a stable order. */
@NullMarked
package org.parley.ingest.export;

import org.jspecify.annotations.NullMarked;
