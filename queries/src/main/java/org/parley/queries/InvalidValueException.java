package org.parley.queries;

/** A value that someone gave for a parameter cannot be used. */
public final class InvalidValueException extends QueryException {

  InvalidValueException(String message) {
    super(message, null);
  }
}
