package org.parley.ingest.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The identifiers of one run: each may be used once. */
final class Identifiers {

  private final Map<String, Origin> taken = new HashMap<>();

  void take(String id, Origin origin) throws UnreadableException {
    Origin first = taken.putIfAbsent(id, origin);
    if (first != null) {
      throw new UnreadableException(
              "field id: '%s' is the identifier of another document in this run, from %s"
                  .formatted(id, first))
          .of(id);
    }
  }

  static Optional<String> checked(Optional<String> id) throws UnreadableException {
    if (id.isPresent()) {
      String given = id.get();
      if (given.isBlank() || !given.strip().equals(given)) {
        throw new UnreadableException("field id: empty, or with space around it");
      }
      if (given.codePoints().anyMatch(Character::isISOControl)) {
        throw new UnreadableException("field id: holds a control character");
      }
    }
    return Texts.checked(id, "id");
  }
}
