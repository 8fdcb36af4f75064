/**
 * Validates, loads, replaces and retracts graphs. The only package of this module that knows TDB2.
 */
@NullMarked
package org.parley.ingest.store;

import org.jspecify.annotations.NullMarked;
