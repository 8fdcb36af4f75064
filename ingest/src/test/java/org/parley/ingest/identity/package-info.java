@NullMarked
package org.parley.ingest.identity;

import org.jspecify.annotations.NullMarked;
