package org.parley.server.kept;

/** A database is not whole. */
public final class DamagedStore extends RuntimeException {

  DamagedStore(String message) {
    super(message);
  }

  DamagedStore(String message, Throwable cause) {
    super(message, cause);
  }
}
