/**
 * Annotation over immutable text: sentences, tokens, dependencies, names. The engine behind it is
 * an outer boundary; nothing outside this package may name it.
 */
@NullMarked
package org.parley.ingest.text;

import org.jspecify.annotations.NullMarked;
