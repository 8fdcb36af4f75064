/**
 * What each command changed, as RDF Patches in files beside the database, and what came of several
 * together. Knows no database: the store ties the files to its transactions.
 */
@NullMarked
package org.parley.ingest.history;

import org.jspecify.annotations.NullMarked;
