/** Facts to quads: the only place that mints IRIs. Knows no store. */
@NullMarked
package org.parley.ingest.rdf;

import org.jspecify.annotations.NullMarked;
