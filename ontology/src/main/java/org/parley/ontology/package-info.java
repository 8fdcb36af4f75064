/**
 * The names of the diplomacy ontology, and how instances are named. Nothing here knows where data
 * is kept or how it came to be.
 */
@NullMarked
package org.parley.ontology;

import org.jspecify.annotations.NullMarked;
