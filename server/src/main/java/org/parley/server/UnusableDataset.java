package org.parley.server;

/** Why a dataset cannot be served, and what to do about it. */
public final class UnusableDataset extends RuntimeException {

  UnusableDataset(String message) {
    super(message);
  }

  UnusableDataset(String message, Throwable cause) {
    super(message, cause);
  }
}
