/** The dataset as readers see it: entities, their descriptions, and words in their context. */
@NullMarked
package org.parley.server.graph;

import org.jspecify.annotations.NullMarked;
