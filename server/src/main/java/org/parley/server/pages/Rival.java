package org.parley.server.pages;

import java.util.List;

/**
 * Statements that cannot both hold.
 *
 * @param on what they differ on
 * @param about the facts they are about
 * @param sides what each document has, side by side
 */
record Rival(String on, List<Piece> about, List<Side> sides) {

  /**
   * One document's statement.
   *
   * @param value what it has, or empty where only its words tell
   */
  record Side(String value, Quote quote) {}
}
