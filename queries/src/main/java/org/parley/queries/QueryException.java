package org.parley.queries;

import org.jspecify.annotations.Nullable;

/** A question cannot be asked; the message says why and what to do. */
public abstract sealed class QueryException extends RuntimeException
    permits InvalidQueryException, InvalidValueException {

  QueryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
