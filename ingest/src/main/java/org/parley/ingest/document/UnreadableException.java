package org.parley.ingest.document;

import java.util.Optional;

/** A source that is no document; the message says what is wrong and where. */
final class UnreadableException extends Exception {

  private final Optional<String> documentId;

  UnreadableException(String reason) {
    this(reason, Optional.empty());
  }

  private UnreadableException(String reason, Optional<String> documentId) {
    super(reason);
    this.documentId = documentId;
  }

  /** The same of a document whose identifier is known. */
  UnreadableException of(String id) {
    return new UnreadableException(reason(), Optional.of(id));
  }

  Optional<String> documentId() {
    return documentId;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
