/**
 * Finds statements of different documents that cannot both hold. Knows no database, only datasets:
 * what it says of two facts depends on what the documents say of these two alone, so that it can be
 * kept up to date by looking at what changed.
 */
@NullMarked
package org.parley.ingest.disagreement;

import org.jspecify.annotations.NullMarked;
