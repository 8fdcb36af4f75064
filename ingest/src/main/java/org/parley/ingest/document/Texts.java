package org.parley.ingest.document;

import java.util.Optional;

/** What a string must be to be stored, exported and pointed into by code points. */
final class Texts {

  private Texts() {}

  static Optional<String> checked(Optional<String> value, String field) throws UnreadableException {
    if (value.isPresent()) {
      check(value.get(), "field " + field);
    }
    return value;
  }

  static void check(String text, String what) throws UnreadableException {
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++, codePoints++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnreadableException(
            what + ": the character at code point " + codePoints + " is U+0000: no text has it");
      }
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          throw new UnreadableException(
              "%s: half a character (U+%04X) at code point %d"
                  .formatted(what, (int) c, codePoints));
        }
        i++;
      }
    }
  }
}
