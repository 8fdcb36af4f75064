package org.parley.ingest.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The date given for documents that come without one: a day for all, or the year that their
 * datelines leave out.
 */
public record GivenDate(Optional<LocalDate> day, Optional<Integer> year) {

  public static final GivenDate NONE = new GivenDate(Optional.empty(), Optional.empty());

  /**
   * Reads {@code 2007-05-29} or {@code 2007}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static GivenDate of(String text) {
    if (text.matches("[1-9]\\d{3}")) {
      return new GivenDate(Optional.empty(), Optional.of(Integer.parseInt(text)));
    }
    LocalDate day =
        Dates.day(text)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + text + "' is neither a day such as 2007-05-29 nor a year"));
    return new GivenDate(Optional.of(day), Optional.of(day.getYear()));
  }
}
