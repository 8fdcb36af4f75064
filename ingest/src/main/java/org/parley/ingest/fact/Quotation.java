package org.parley.ingest.fact;

import java.util.List;

/**
 * Words between quotation marks, a piece for each sentence they run through.
 *
 * @param paragraph number of the paragraph it stands in
 * @param closed whether a closing mark ends it; one left open runs on in the next paragraph
 */
record Quotation(int paragraph, List<Piece> pieces, boolean closed) {

  Quotation {
    pieces = List.copyOf(pieces);
  }

  /** Tokens {@code first} to {@code last} of a sentence, both included, without the marks. */
  record Piece(int sentence, int first, int last) {}

  Piece start() {
    return pieces.get(0);
  }

  Piece end() {
    return pieces.get(pieces.size() - 1);
  }

  int words() {
    return pieces.stream().mapToInt(p -> p.last() - p.first() + 1).sum();
  }
}
