/** What keeps the service open to anybody: limits, refusals, and who may do what. */
@NullMarked
package org.parley.server.guard;

import org.jspecify.annotations.NullMarked;
