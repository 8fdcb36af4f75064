package org.parley.queries;

import org.jspecify.annotations.Nullable;

/** A query file is wrong: its header, its SPARQL, or that one does not fit the other. */
public final class InvalidQueryException extends QueryException {

  InvalidQueryException(String name, String message) {
    this(name, message, null);
  }

  InvalidQueryException(String name, String message, @Nullable Throwable cause) {
    super(name + ".rq: " + message, cause);
  }
}
