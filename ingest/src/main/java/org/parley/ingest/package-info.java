/** The way of a document, from its source to the dataset: which step comes after which. */
@NullMarked
package org.parley.ingest;

import org.jspecify.annotations.NullMarked;
