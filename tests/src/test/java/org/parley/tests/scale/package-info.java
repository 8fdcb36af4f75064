/** Big graphs and what is measured on them. Nothing here is run by the tests but its own. */
@NullMarked
package org.parley.tests.scale;

import org.jspecify.annotations.NullMarked;
