package org.parley.ingest.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions of time against the day of publication. A weekday is the nearest one in the
 * direction of the clause's tense; a day and month without a year are the next in that direction,
 * give or take a month.
 */
final class DateReader {

  private static final Map<String, DayOfWeek> DAYS = new LinkedHashMap<>();
  private static final Set<String> NEAR_DAYS = Set.of("yesterday", "today", "tonight", "tomorrow");
  private static final Map<String, Integer> COUNTS =
      Map.of("a", 1, "an", 1, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
    }
  }

  private static final String DAY_OF_WEEK =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:(last|next|this|the following)\\s+)?" + DAY_OF_WEEK + "\\b");
  private static final Pattern WEEKDAYS =
      Pattern.compile("\\b" + DAY_OF_WEEK + "\\s*(?:and|to|through|until|-|–)\\s*" + DAY_OF_WEEK);
  private static final Pattern WEEKDAY_TO_DATE =
      Pattern.compile("^" + DAY_OF_WEEK + "\\s*(?:,\\s*)?(?:to|until|till|through)\\s+(.*\\d.*)$");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(last|next|this|past|previous|coming|the following|later this|earlier this)\\s+"
              + "(week|weekend|month|year)\\b");
  private static final Pattern WEEKEND = Pattern.compile("\\b(?:the|at|over)?\\s*weekend\\b");
  private static final Pattern DISTANT =
      Pattern.compile(
          "\\b(a|an|one|two|three|four|five|six|\\d+)\\s+(day|week|month|year)s?"
              + "\\s+(ago|earlier|before|later)\\b");
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\bin\\s+(a|an|one|two|three|four|five|six|\\d+)\\s+(day|week|month|year)s?\\b");
  private static final Pattern TODAY = Pattern.compile("\\b(?:today|tonight)\\b");

  /** "Dec.12". */
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{L}{3})\\.(?=\\d)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Optional<LocalDate> published;
  private final CalendarReader calendar;

  DateReader(Optional<LocalDate> published) {
    this.published = published;
    this.calendar = new CalendarReader(published);
  }

  /** Whether the clause looks back or ahead; decides which Monday is meant. */
  enum Tense {
    PAST,
    FUTURE
  }

  /** Whether a word names a day by its place in the week or beside today. */
  static boolean namesDay(String word) {
    return DAYS.containsKey(word) || NEAR_DAYS.contains(word);
  }

  Optional<LocalDate> published() {
    return published;
  }

  /**
   * The time that an expression names; empty where it names none or needs a day of publication that
   * is not known.
   */
  Optional<When> read(String expression, Tense tense) {
    String text = plain(expression);
    try {
      return published
          .flatMap(day -> fromWeekday(text, day, tense))
          .or(() -> calendar.days(text, tense))
          .or(() -> WEEKDAY.matcher(text).find() ? Optional.empty() : calendar.year(text))
          .or(() -> published.flatMap(day -> relative(text, day, tense)));
    } catch (DateTimeException e) {
      // "February 30", "June 31-2": a date that no calendar has is no date.
      return Optional.empty();
    }
  }

  /** In small letters, with single blanks. */
  static String plain(String expression) {
    String apart = JOINED.matcher(expression.toLowerCase(Locale.ROOT)).replaceAll(". ");
    return BLANKS.matcher(apart).replaceAll(" ").strip();
  }

  /** Whether a word or figures stand for a small number. */
  static boolean counts(String word) {
    return COUNTS.containsKey(word) || word.matches("\\d{1,2}");
  }

  /** The number that a word or figures stand for. */
  static int count(String word) {
    return COUNTS.containsKey(word) ? COUNTS.getOrDefault(word, 1) : Integer.parseInt(word);
  }

  /** "Friday until April 23". */
  private Optional<When> fromWeekday(String text, LocalDate now, Tense tense) {
    Matcher both = WEEKDAY_TO_DATE.matcher(text);
    if (!both.find()) {
      return Optional.empty();
    }
    LocalDate first = weekday(null, both.group(1), now, tense);
    return calendar
        .days(both.group(2), tense)
        .filter(w -> w.isDay() && w.first().isAfter(first))
        .map(w -> When.between(first, w.last()));
  }

  private Optional<When> relative(String text, LocalDate now, Tense tense) {
    Matcher weekdays = WEEKDAYS.matcher(text);
    if (weekdays.find()) {
      LocalDate first = weekday(null, weekdays.group(1), now, tense);
      LocalDate last = first.with(TemporalAdjusters.next(day(weekdays.group(2))));
      boolean begun = tense == Tense.PAST && last.isAfter(now);
      return Optional.of(
          When.between(begun ? first.minusWeeks(1) : first, begun ? last.minusWeeks(1) : last));
    }
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
    if (TODAY.matcher(text).find()) {
      return Optional.of(When.day(now));
    }
    Matcher distant = DISTANT.matcher(text);
    if (distant.find()) {
      return distant(distant.group(1), distant.group(2), distant.group(3).equals("later"), now);
    }
    Matcher ahead = AHEAD.matcher(text);
    if (ahead.find()) {
      return distant(ahead.group(1), ahead.group(2), true, now);
    }
    Matcher relative = RELATIVE.matcher(text);
    if (relative.find()) {
      Optional<When> month = calendar.monthOfYear(text, now);
      if (month.isPresent()) {
        return month;
      }
      return Optional.of(span(relative.group(1), relative.group(2), now));
    }
    if (WEEKEND.matcher(text).find()) {
      return Optional.of(weekend(now, tense));
    }
    return calendar.month(text, now, tense);
  }

  private static DayOfWeek day(String name) {
    return DAYS.getOrDefault(name, DayOfWeek.MONDAY);
  }

  private static LocalDate weekday(
      @Nullable String which, String name, LocalDate now, Tense tense) {
    DayOfWeek day = day(name);
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

  /** The days of the week's end that is nearest in the direction of the tense. */
  private static When weekend(LocalDate now, Tense tense) {
    LocalDate saturday =
        tense == Tense.FUTURE
            ? now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1)
            : now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return When.between(saturday, saturday.plusDays(1));
  }

  /** Weeks and months away are told roughly: the month it was. One week alone tells no month. */
  private static Optional<When> distant(String count, String unit, boolean later, LocalDate now) {
    int number = count(count);
    int signed = later ? number : -number;
    return switch (unit) {
      case "day" -> Optional.of(When.day(now.plusDays(signed)));
      case "week" ->
          number < 2
              ? Optional.empty()
              : Optional.of(When.month(YearMonth.from(now.plusWeeks(signed))));
      case "month" -> Optional.of(When.month(YearMonth.from(now.plusMonths(signed))));
      default -> Optional.of(When.year(now.plusYears(signed).getYear()));
    };
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
}
