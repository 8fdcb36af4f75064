package org.parley.server.pages;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a sentence.
 *
 * @param href where they lead, or null
 * @param strong whether they are the sentence's verb or otherwise carry it
 */
record Piece(String text, @Nullable String href, boolean strong) {

  static Piece text(String text) {
    return new Piece(text, null, false);
  }

  static Piece strong(String text) {
    return new Piece(text, null, true);
  }

  static Piece link(String text, @Nullable String href) {
    return new Piece(text, href, false);
  }
}
