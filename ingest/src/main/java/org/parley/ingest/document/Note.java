package org.parley.ingest.document;

/**
 * What whoever looks at a document's facts should know of how it was read.
 *
 * @param text says what was done and where, by code points
 */
public record Note(Kind kind, String text) {

  /** What a note is about. */
  public enum Kind {
    /** Nothing was read: the text is not English. */
    UNREAD,
    /** Paragraphs in other languages were left out. */
    FOREIGN,
    /** What is longer than prose was cut for reading. */
    CUT,
    /** What is printed in capitals was read as if it were not. */
    CAPITALS,
    /** Characters that are no text were read as spaces. */
    CHARACTERS,
    /** Tags and entities of HTML were read as what they stand for. */
    MARKUP
  }
}
