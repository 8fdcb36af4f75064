package org.parley.ingest.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source text and what its publisher says of it. The text is never changed: every offset in the
 * graph counts its Unicode code points.
 *
 * @param id the input's own identifier, unique in a dataset
 * @param title as printed, where there is one
 * @param date day of publication, against which "Monday" is read
 * @param publisher name of the outlet
 * @param language BCP 47 tag
 * @param source address of the original
 * @param text the whole text, verbatim
 */
public record Document(
    String id,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> publisher,
    String language,
    Optional<String> source,
    String text) {

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A document needs an identifier.");
    }
  }

  public static Document of(String id, @Nullable LocalDate date, String text) {
    return new Document(
        id,
        Optional.empty(),
        Optional.ofNullable(date),
        Optional.empty(),
        "en",
        Optional.empty(),
        text);
  }

  /** The exact substring at {@code span}. */
  public String slice(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
  }
}
