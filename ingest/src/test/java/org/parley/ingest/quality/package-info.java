/** Tests of the measures, on texts of our own in the corpora's formats. */
@NullMarked
package org.parley.ingest.quality;

import org.jspecify.annotations.NullMarked;
