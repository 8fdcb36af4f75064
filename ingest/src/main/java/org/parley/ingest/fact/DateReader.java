package org.parley.ingest.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads expressions of time against the day of publication. A weekday is the nearest one in the
 * direction of the clause's tense; a day and month without a year are the next in that direction,
 * give or take a month.
 */
final class DateReader {

  private static final Map<String, Month> MONTHS = new LinkedHashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new LinkedHashMap<>();
  private static final Set<String> NEAR_DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          MONTH
              + "\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|–|to|and)\\s*(\\d{1,2}))?(?!\\d)"
              + "(?:\\s*,?\\s*(\\d{4}))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:\\s+(\\d{4}))?\\b");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "\\s*,?\\s+(?:of\\s+)?(\\d{4})\\b");
  private static final Pattern MONTH_ALONE =
      Pattern.compile("\\b(?:(last|next|this|early|late|mid)[- ]+)?" + MONTH + "(?![a-z])");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(?:(last|next|this|the following)\\s+)?"
              + "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(last|next|this|past|previous|coming|the following|later this|earlier this)\\s+"
              + "(week|weekend|month|year)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
  private static final Pattern AGO =
      Pattern.compile(
          "\\b(a|an|one|two|three|four|five|six|\\d+)\\s+(day|week|month|year)s?\\s+(ago|earlier|before|later)\\b");

  private final Optional<LocalDate> published;

  DateReader(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Whether a word names a day by its place in the week or beside today. */
  static boolean namesDay(String word) {
    return DAYS.containsKey(word) || NEAR_DAYS.contains(word);
  }

  /** Whether the clause looks back or ahead; decides which Monday is meant. */
  enum Tense {
    PAST,
    FUTURE
  }

  /**
   * The time that an expression names; empty where it names none or needs a day of publication that
   * is not known.
   */
  Optional<When> read(String expression, Tense tense) {
    String text = expression.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    try {
      return absolute(text, tense).or(() -> published.flatMap(day -> relative(text, day, tense)));
    } catch (DateTimeException e) {
      // "February 30", "June 31-2": a date that no calendar has is no date.
      return Optional.empty();
    }
  }

  private Optional<When> absolute(String text, Tense tense) {
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find()) {
      return day(monthDay.group(1), monthDay.group(2), monthDay.group(3), monthDay.group(4), tense);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find()) {
      return day(dayMonth.group(2), dayMonth.group(1), null, dayMonth.group(3), tense);
    }
    Matcher monthYear = MONTH_YEAR.matcher(text);
    if (monthYear.find()) {
      return Optional.of(
          When.month(
              YearMonth.of(Integer.parseInt(monthYear.group(2)), month(monthYear.group(1)))));
    }
    Matcher year = YEAR.matcher(text);
    boolean weekday = WEEKDAY.matcher(text).find();
    if (!weekday && year.find() && !text.matches(".*\\d\\s*(-|–)\\s*\\d.*")) {
      return Optional.of(When.year(Integer.parseInt(year.group(1))));
    }
    return Optional.empty();
  }

  private Optional<When> day(
      String monthName,
      String first,
      @org.jspecify.annotations.Nullable String last,
      @org.jspecify.annotations.Nullable String yearText,
      Tense tense) {
    Month month = month(monthName);
    int from = Integer.parseInt(first);
    if (from > 31) {
      return Optional.empty();
    }
    Optional<Integer> year =
        yearText != null ? Optional.of(Integer.valueOf(yearText)) : nearestYear(month, from, tense);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = LocalDate.of(year.get(), month, from);
    int to = last == null ? from : Integer.parseInt(last);
    return Optional.of(
        to > from && to <= 31
            ? When.between(begin, LocalDate.of(year.get(), month, to))
            : When.day(begin));
  }

  private Optional<Integer> nearestYear(Month month, int day, Tense tense) {
    return published.map(
        now -> {
          LocalDate that = LocalDate.of(now.getYear(), month, Math.min(day, month.minLength()));
          long ahead = ChronoUnit.DAYS.between(now, that);
          if (tense == Tense.PAST && ahead > 30) {
            return now.getYear() - 1;
          }
          boolean next = ahead < (tense == Tense.FUTURE ? -60 : -330);
          return next ? now.getYear() + 1 : now.getYear();
        });
  }

  private static Month month(String name) {
    Month month = MONTHS.get(name.replace(".", ""));
    if (month == null) {
      throw new DateTimeException("Not a month: " + name);
    }
    return month;
  }

  private static Optional<When> relative(String text, LocalDate now, Tense tense) {
    Matcher weekday = WEEKDAY.matcher(text);
    if (weekday.find()) {
      return Optional.of(When.day(weekday(weekday.group(1), weekday.group(2), now, tense)));
    }
    if (text.contains("yesterday")) {
      return Optional.of(When.day(now.minusDays(1)));
    }
    if (text.contains("tomorrow")) {
      return Optional.of(When.day(now.plusDays(1)));
    }
    if (text.matches(".*\\b(today|tonight)\\b.*")) {
      return Optional.of(When.day(now));
    }
    Matcher ago = AGO.matcher(text);
    if (ago.find()) {
      return ago(ago, now);
    }
    Matcher relative = RELATIVE.matcher(text);
    if (relative.find()) {
      return Optional.of(span(relative.group(1), relative.group(2), now));
    }
    Matcher month = MONTH_ALONE.matcher(text);
    if (month.find() && text.length() <= month.group().length() + 12) {
      return monthAlone(month.group(1), month(month.group(2)), now, tense);
    }
    return Optional.empty();
  }

  private static LocalDate weekday(
      @org.jspecify.annotations.Nullable String which, String name, LocalDate now, Tense tense) {
    DayOfWeek day = DAYS.getOrDefault(name, DayOfWeek.MONDAY);
    if ("next".equals(which) || "the following".equals(which)) {
      return now.with(TemporalAdjusters.next(day));
    }
    if ("last".equals(which)) {
      return now.with(TemporalAdjusters.previous(day));
    }
    return tense == Tense.FUTURE
        ? now.with(TemporalAdjusters.nextOrSame(day))
        : now.with(TemporalAdjusters.previousOrSame(day));
  }

  private static Optional<When> ago(Matcher ago, LocalDate now) {
    String count = ago.group(1);
    int number =
        switch (count) {
          case "a", "an", "one" -> 1;
          case "two" -> 2;
          case "three" -> 3;
          case "four" -> 4;
          case "five" -> 5;
          case "six" -> 6;
          default -> Integer.parseInt(count);
        };
    int signed = ago.group(3).equals("later") ? number : -number;
    return Optional.ofNullable(
        switch (ago.group(2)) {
          case "day" -> When.day(now.plusDays(signed));
          case "month" -> When.month(YearMonth.from(now.plusMonths(signed)));
          case "year" -> When.year(now.plusYears(signed).getYear());
          default -> null;
        });
  }

  private static When span(String which, String unit, LocalDate now) {
    int shift =
        switch (which) {
          case "last", "past", "previous" -> -1;
          case "next", "coming", "the following" -> 1;
          default -> 0;
        };
    LocalDate monday =
        now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
    return switch (unit) {
      case "week" -> When.between(monday, monday.plusDays(6));
      case "weekend" -> When.between(monday.plusDays(5), monday.plusDays(6));
      case "month" -> When.month(YearMonth.from(now.plusMonths(shift)));
      default -> When.year(now.getYear() + shift);
    };
  }

  private static Optional<When> monthAlone(
      @org.jspecify.annotations.Nullable String which, Month month, LocalDate now, Tense tense) {
    int year = now.getYear();
    int ahead = month.getValue() - now.getMonthValue();
    if ("last".equals(which) || (!"next".equals(which) && tense == Tense.PAST)) {
      year -= ahead > 0 || ("last".equals(which) && ahead == 0) ? 1 : 0;
    } else {
      year += ahead < 0 ? 1 : 0;
    }
    return Optional.of(When.month(YearMonth.of(year, month)));
  }
}
