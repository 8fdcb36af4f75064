package org.parley.ingest.actor;

import java.util.BitSet;
import org.parley.ingest.document.Span;

/** Which code points of a text stand inside quotation marks, told on the surface by paragraph. */
final class Quoted {

  private final BitSet inside = new BitSet();

  Quoted(String characters) {
    boolean open = false;
    int newlines = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\n') {
        newlines++;
      } else if (!Character.isWhitespace(c)) {
        if (newlines > 1) {
          open = false;
        }
        newlines = 0;
      }
      if (c == '\u201c') {
        open = true;
      } else if (c == '\u201d') {
        open = false;
      } else if (c == '"') {
        open = !open;
      }
      inside.set(i, open);
    }
  }

  boolean at(Span span) {
    return inside.get(span.begin());
  }
}
