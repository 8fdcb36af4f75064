package org.parley.ingest.rdf;

import org.parley.ingest.document.Span;

/** A text that is cut by Unicode code points, at the same cost wherever the cut is. */
final class CodePoints {

  private final String text;

  /** Where each code point begins in {@code text}; empty where that is its own number. */
  private final int[] begins;

  /**
   * @throws IllegalArgumentException if the text is no Unicode: half of a surrogate pair would be
   *     replaced on disk, and its passages would no longer be what the document says
   */
  CodePoints(String text) {
    this.text = text;
    int length = text.codePointCount(0, text.length());
    this.begins = length == text.length() ? new int[0] : new int[length + 1];
    int at = 0;
    for (int number = 0; number < length; number++) {
      int codePoint = text.codePointAt(at);
      if (Character.getType(codePoint) == Character.SURROGATE) {
        throw new IllegalArgumentException(
            "unpaired surrogate U+%04X at code point %d".formatted(codePoint, number));
      }
      if (begins.length > 0) {
        begins[number] = at;
      }
      at += Character.charCount(codePoint);
    }
    if (begins.length > 0) {
      begins[length] = at;
    }
  }

  int length() {
    return begins.length == 0 ? text.length() : begins.length - 1;
  }

  /** The words at a span. */
  String slice(Span span) {
    if (span.end() > length()) {
      throw new IllegalArgumentException(
          "span %d,%d ends after the text's %d code points"
              .formatted(span.begin(), span.end(), length()));
    }
    return begins.length == 0
        ? text.substring(span.begin(), span.end())
        : text.substring(begins[span.begin()], begins[span.end()]);
  }
}
