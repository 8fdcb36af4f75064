/**
 * Who and what is one and the same across documents: what a document tells of an actor, reduced to
 * a form, and of a meeting, as a report; which forms are one actor, and which reports one meeting.
 * Pure functions: knows neither RDF nor the store.
 */
@NullMarked
package org.parley.ingest.identity;

import org.jspecify.annotations.NullMarked;
