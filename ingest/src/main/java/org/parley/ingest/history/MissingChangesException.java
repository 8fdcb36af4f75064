package org.parley.ingest.history;

/** A file of the change log that is needed is not there. */
public final class MissingChangesException extends RuntimeException {

  MissingChangesException(Part part) {
    super(
        "The file changes/%s, which tells what update %d changed, is not there: no difference across that update can be told."
            .formatted(part.fileName(), part.update()));
  }
}
