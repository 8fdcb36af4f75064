package org.parley.ingest.quality;

import java.util.Locale;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.Span;

/**
 * One thing that was compared, for whoever is to mend what is wrong.
 *
 * @param document its identifier
 * @param kind missed, extra, wrong; or matched, and perhaps wrong in part
 * @param what the words, and what was to be told of them
 */
record Slip(String document, Measure measure, Kind kind, String what) {

  /** How it is wrong. */
  enum Kind {
    MISSED,
    EXTRA,
    WRONG,
    MATCHED
  }

  /** A line of tab-separated values. */
  String line() {
    return String.join(
        "\t",
        kind.name().toLowerCase(Locale.ROOT),
        measure.label(),
        document,
        what.replaceAll("\\s+", " "));
  }

  /** The words of a document at a span that may lie outside of it. */
  static String words(Document document, Span span) {
    int length = document.text().codePointCount(0, document.text().length());
    return span.end() <= length ? document.slice(span) : span.toString();
  }
}
