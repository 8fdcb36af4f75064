/** Measures the server beside a Fuseki that is nothing but itself. */
@NullMarked
package org.parley.tests.serving;

import org.jspecify.annotations.NullMarked;
