package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions in the order of time, those on one issue, or of one holder, together.
 *
 * @param heading what positions are put together by: "Issue" or "Who"
 * @param rows a page of them
 * @param total how many there are
 * @param shifts how many rows are at odds with the one before on the same issue
 * @param earlier where the rows before are, or null
 * @param later where the rows after are, or null
 */
record Ledger(
    String heading,
    List<Row> rows,
    int from,
    int total,
    int shifts,
    @Nullable String earlier,
    @Nullable String later) {

  /**
   * A position.
   *
   * @param issue what it is put under
   * @param opens whether it is the first row under that
   * @param date when the first document told of it, as people write it
   * @param words a link to its own page; the exact words
   * @param passage where they stand in their document, or null
   * @param reporters through whom the document has it
   * @param shift what it turns from, or empty
   */
  record Row(
      List<Piece> issue,
      boolean opens,
      String date,
      List<Chip> stances,
      @Nullable Saying saying,
      @Nullable String href,
      @Nullable String passage,
      String document,
      List<Piece> reporters,
      String shift) {}
}
