/** The saved questions: each is one {@code .rq} file whose header says what it asks and takes. */
@NullMarked
package org.parley.queries;

import org.jspecify.annotations.NullMarked;
