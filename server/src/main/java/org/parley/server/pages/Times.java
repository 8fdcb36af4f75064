package org.parley.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates, times and durations as people write them. */
final class Times {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

  private Times() {}

  /** A day, a month, a year or an interval of them; anything else as it is. */
  static String date(String lexical) {
    String[] ends = lexical.split("/", -1);
    if (ends.length == 2 && !ends[0].isEmpty() && !ends[1].isEmpty()) {
      return interval(date(ends[0]), date(ends[1]));
    }
    try {
      if (lexical.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return LocalDate.parse(lexical).format(DAY);
      }
      if (lexical.matches("\\d{4}-\\d\\d")) {
        return YearMonth.parse(lexical).format(MONTH);
      }
    } catch (DateTimeParseException e) {
      return lexical; // Shown as the data has it: a reader should see that it is no date.
    }
    return lexical;
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

  /** Drops from the first end what both share: "18–19 November 2006". */
  private static String interval(String first, String last) {
    String kept = first;
    String[] from = first.split(" ", -1);
    String[] to = last.split(" ", -1);
    int i = from.length - 1;
    int j = to.length - 1;
    while (i > 0 && j > 0 && from[i].equals(to[j])) {
      kept = kept.substring(0, kept.lastIndexOf(' '));
      i--;
      j--;
    }
    return kept + (kept.contains(" ") ? " – " : "–") + last;
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
