package org.parley.ingest.document;

/** Bounds on what is held in memory at once. */
final class Sizes {

  /** Some two million words: no report is longer, a file that is holds something else. */
  static final int LARGEST = 16 << 20;

  private Sizes() {}

  static void check(long bytes) throws UnreadableException {
    if (bytes > LARGEST) {
      throw new UnreadableException(
          "too large for one document: %d bytes, where at most %d are read"
              .formatted(bytes, LARGEST));
    }
  }
}
