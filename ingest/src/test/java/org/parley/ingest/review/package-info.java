@NullMarked
package org.parley.ingest.review;

import org.jspecify.annotations.NullMarked;
