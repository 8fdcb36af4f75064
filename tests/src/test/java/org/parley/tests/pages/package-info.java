/** Pages as a reader sees them, in a real browser. */
@NullMarked
package org.parley.tests.pages;

import org.jspecify.annotations.NullMarked;
