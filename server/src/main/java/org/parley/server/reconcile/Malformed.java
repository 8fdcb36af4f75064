package org.parley.server.reconcile;

/** A request that cannot be read; the message says why. */
final class Malformed extends RuntimeException {

  Malformed(String message) {
    super(message);
  }
}
