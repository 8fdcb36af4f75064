package org.parley.server;

/** Why the server cannot start, and what to do about it. */
public final class CannotServe extends RuntimeException {

  CannotServe(String message) {
    super(message);
  }

  CannotServe(String message, Throwable cause) {
    super(message, cause);
  }
}
