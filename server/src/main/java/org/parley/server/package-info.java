/** Fuseki, guarded, with linked-data pages on the same port. Never imports the ingest module. */
@NullMarked
package org.parley.server;

import org.jspecify.annotations.NullMarked;
