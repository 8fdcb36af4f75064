/** The whole way: an article, the store, the server, a page, an export. */
@NullMarked
package org.parley.tests.endtoend;

import org.jspecify.annotations.NullMarked;
