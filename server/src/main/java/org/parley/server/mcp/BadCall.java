package org.parley.server.mcp;

/** A tool was called in a way that makes no sense; the message says why. */
final class BadCall extends RuntimeException {

  BadCall(String message) {
    super(message);
  }
}
