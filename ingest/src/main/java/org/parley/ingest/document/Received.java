package org.parley.ingest.document;

import java.util.Optional;

/** What a source gave: a document, or why there is none. */
public sealed interface Received {

  Origin origin();

  /** A document whose text can be read. */
  record Accepted(Document document, Origin origin) implements Received {}

  /**
   * Something that is no document.
   *
   * @param documentId where it could be told
   * @param reason what is wrong and where: the field, the byte
   */
  record Refused(Optional<String> documentId, Origin origin, String reason) implements Received {}
}
