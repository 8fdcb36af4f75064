/**
 * What of a dataset a person should look at, the worst first, and what a person's decision on it
 * holds on to. Reads a dataset through the store, and writes nothing.
 */
@NullMarked
package org.parley.ingest.review;

import org.jspecify.annotations.NullMarked;
