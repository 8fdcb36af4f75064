package org.parley.server.write;

/** Something is not done, for a reason that the client is told. */
final class Refused extends RuntimeException {

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
