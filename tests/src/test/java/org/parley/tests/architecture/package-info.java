/** The rules that hold the house up, as tests. */
@NullMarked
package org.parley.tests.architecture;

import org.jspecify.annotations.NullMarked;
