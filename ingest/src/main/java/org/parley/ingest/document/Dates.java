package org.parley.ingest.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as they are given: ISO 8601, with or without a time after it. */
final class Dates {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
  private static final int FIRST_YEAR = 1000;

  private Dates() {}

  static Optional<LocalDate> checked(Optional<String> date) throws UnreadableException {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(date.get());
    if (day.isEmpty()) {
      throw new UnreadableException(
          "field date: '%s' is no day; write it as 2007-05-29".formatted(date.get()));
    }
    return day;
  }

  static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(matcher.group(1));
      return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
