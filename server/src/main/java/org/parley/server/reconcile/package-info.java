/**
 * Names from elsewhere to things of the graph: the Reconciliation Service API 0.2 of the W3C's
 * Entity Reconciliation Community Group, over actors and places.
 */
@NullMarked
package org.parley.server.reconcile;

import org.jspecify.annotations.NullMarked;
