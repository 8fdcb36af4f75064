package org.parley.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.parley.server.graph.Dates;

/** Dates, times and durations as people write them. */
final class Times {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

  private Times() {}

  /** A day, a month, a year or an interval of them; anything else as it is. */
  static String date(String lexical) {
    return Dates.written(lexical);
  }

  /** When a state of the dataset came about, where its version tells; else the version. */
  static String version(String version) {
    return version.matches("\\d{13}")
        ? "of "
            + Instant.ofEpochMilli(Long.parseLong(version)).atOffset(ZoneOffset.UTC).format(SECOND)
        : version;
  }

  /** "30 November 2026, 06:47 UTC"; anything else as it is. */
  static String instant(String lexical) {
    try {
      return OffsetDateTime.parse(lexical).withOffsetSameInstant(ZoneOffset.UTC).format(INSTANT);
    } catch (DateTimeParseException e) {
      return lexical;
    }
  }

  /** What a date leaves open, or nothing. */
  static String imprecision(String lexical) {
    if (lexical.contains("/")) {
      return " (the reports do not say on which of the days)";
    }
    if (lexical.matches("\\d{4}-\\d\\d")) {
      return " (the reports do not tell the day)";
    }
    return lexical.matches("\\d{4}") ? " (the reports tell the year only)" : "";
  }

  static String time(String lexical) {
    return lexical.matches("\\d\\d:\\d\\d:00.*") ? lexical.substring(0, 5) : lexical;
  }

  /** "4 hours", "1 hour 30 minutes"; anything else as it is. */
  static String duration(String lexical) {
    try {
      Duration duration = Duration.parse(lexical);
      StringBuilder written = new StringBuilder();
      append(written, duration.toDaysPart(), "day");
      append(written, duration.toHoursPart(), "hour");
      append(written, duration.toMinutesPart(), "minute");
      return written.isEmpty() ? lexical : written.toString();
    } catch (DateTimeParseException e) {
      return lexical; // Years and months, for instance.
    }
  }

  private static void append(StringBuilder written, long count, String unit) {
    if (count > 0) {
      written.append(written.isEmpty() ? "" : " ").append(count).append(' ').append(unit);
      written.append(count == 1 ? "" : "s");
    }
  }
}
