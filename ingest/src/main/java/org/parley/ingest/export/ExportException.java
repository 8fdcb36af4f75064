package org.parley.ingest.export;

/** The content cannot be written in the format that was asked for. */
public final class ExportException extends RuntimeException {

  ExportException(String message) {
    super(message);
  }
}
