package org.parley.ingest.text;

/**
 * A text as the engine reads it: one char a code point, so that an index is a code-point offset.
 *
 * @param verbatim the text, characters outside the BMP replaced by U+FFFC
 * @param readable the same length, with everything that parts words turned into a plain space
 */
record Characters(String verbatim, String readable) {

  private static final char OBJECT = '\uFFFC';

  static Characters of(String text) {
    StringBuilder verbatim = new StringBuilder(text.length());
    StringBuilder readable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              verbatim.append(Character.isBmpCodePoint(c) ? (char) c : OBJECT);
              readable.append(readable(c));
            });
    return new Characters(verbatim.toString(), readable.toString());
  }

  /** Line ends stay, for they part paragraphs; pictures and control characters are no words. */
  private static char readable(int c) {
    if (c == '\n' || c == '\r') {
      return (char) c;
    }
    if (!Character.isBmpCodePoint(c)) {
      return Character.isLetterOrDigit(c) ? OBJECT : ' ';
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          c == '\u00AD' ? (char) c : ' ';
      default -> c == OBJECT ? ' ' : (char) c;
    };
  }
}
