package org.parley.ingest.store;

import org.jspecify.annotations.Nullable;

/** The dataset cannot be opened, read or written; the message says what to do. */
public sealed class StoreException extends RuntimeException
    permits OtherBaseException, InUseException {

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
