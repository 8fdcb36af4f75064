package org.parley.ingest.decision;

/** A decision that cannot be read, told with its place and what to do. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DecisionException(String message) {
    super(message);
  }
}
