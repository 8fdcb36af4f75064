/**
 * Facts as numbers: which there are for each choice of actors, places, times and so on, and how
 * many. Knows the graph, but neither addresses nor pages.
 */
@NullMarked
package org.parley.server.explore;

import org.jspecify.annotations.NullMarked;
