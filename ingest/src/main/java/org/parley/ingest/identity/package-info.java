/**
 * Who is who across documents: what a document tells of an actor, reduced to a form, and which
 * forms are one actor. Pure functions: knows neither RDF nor the store.
 */
@NullMarked
package org.parley.ingest.identity;

import org.jspecify.annotations.NullMarked;
