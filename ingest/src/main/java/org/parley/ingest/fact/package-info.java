/** Reads meetings, proposals, positions and offices, each with its evidence. Knows no RDF. */
@NullMarked
package org.parley.ingest.fact;

import org.jspecify.annotations.NullMarked;
