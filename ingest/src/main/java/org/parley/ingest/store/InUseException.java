package org.parley.ingest.store;

/** Another process has the dataset open. */
public final class InUseException extends StoreException {

  InUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
