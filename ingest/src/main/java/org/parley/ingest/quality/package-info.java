/**
 * Measures what Parley reads against what people annotated: readers of annotation, the comparison,
 * and the page of numbers. Nothing that reads or writes documents may know it.
 */
@NullMarked
package org.parley.ingest.quality;

import org.jspecify.annotations.NullMarked;
