/** What programs ask: suggestions, search, saved questions. Answers are JSON unless said. */
@NullMarked
package org.parley.server.api;

import org.jspecify.annotations.NullMarked;
