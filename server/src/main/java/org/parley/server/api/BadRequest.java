package org.parley.server.api;

/** What was asked for makes no sense; the message says why. */
final class BadRequest extends RuntimeException {

  BadRequest(String message) {
    super(message);
  }
}
