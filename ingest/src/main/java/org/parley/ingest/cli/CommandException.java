package org.parley.ingest.cli;

/** What was asked for cannot be done as it was asked for. */
final class CommandException extends RuntimeException {

  CommandException(String message) {
    super(message);
  }
}
