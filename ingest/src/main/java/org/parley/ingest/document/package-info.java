/** Source texts: how they are read, identified and measured. Knows nothing of language or RDF. */
@NullMarked
package org.parley.ingest.document;

import org.jspecify.annotations.NullMarked;
