package org.parley.ingest.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.text.Token;

/**
 * Reads dates that name a month or a year: "May 28", "from 3 to 5 June 2007", "late April or early
 * May". Expects lower case and single blanks.
 */
final class CalendarReader {

  private static final Map<String, Month> MONTHS = new LinkedHashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
  }

  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String TO = "\\s*(?:-|–|to|and|until|till|through|or)\\s*";
  private static final String YEAR_BESIDE = "(?:\\s*,?\\s*(?:of\\s+)?(\\d{4}))?(?!\\d)";

  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "(?:" + TO + DAY + "(?!\\d))?" + YEAR_BESIDE);
  private static final Pattern MONTH_DAY_TO_MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s+" + DAY + TO + MONTH + "\\s+" + DAY + YEAR_BESIDE);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(?:" + DAY + TO + ")?" + DAY + "\\s+(?:of\\s+)?" + MONTH + YEAR_BESIDE + "\\b");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b" + MONTH + "\\s*,?\\s+(?:of\\s+)?(\\d{4})\\b");
  private static final String PART = "(?:(last|next|this|early|late|mid|the end of|end)[- ]+)?";
  private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + PART + MONTH + "(?![a-z])");
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile("\\b" + MONTH + "\\s*,?\\s+(?:of\\s+)?(this|next|last)\\s+year\\b");
  private static final Pattern MONTH_TO_MONTH =
      Pattern.compile(
          "\\b"
              + PART
              + MONTH
              + "\\s*(?:-|–|to|and|or|until|through)\\s*(?:(?:early|late|mid)[- ]+)?"
              + MONTH
              + "(?!\\s*\\d)(?![a-z])");
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
  private static final Pattern NUMBERS_APART = Pattern.compile("\\d\\s*(?:-|–)\\s*\\d");

  /** Beyond so many further letters a month's name is part of something else. */
  private static final int WORDS_BESIDE = 12;

  private final Optional<LocalDate> published;

  CalendarReader(Optional<LocalDate> published) {
    this.published = published;
  }

  /** A day or days of a month, or a month of a year. */
  Optional<When> days(String text, DateReader.Tense tense) {
    Matcher both = MONTH_DAY_TO_MONTH_DAY.matcher(text);
    if (both.find()) {
      return acrossMonths(both, tense);
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find()) {
      return days(
          monthDay.group(1), monthDay.group(2), monthDay.group(3), monthDay.group(4), tense);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find()) {
      @Nullable String first = dayMonth.group(1);
      return first == null
          ? days(dayMonth.group(3), dayMonth.group(2), null, dayMonth.group(4), tense)
          : days(dayMonth.group(3), first, dayMonth.group(2), dayMonth.group(4), tense);
    }
    Matcher monthYear = MONTH_YEAR.matcher(text);
    return monthYear.find()
        ? Optional.of(
            When.month(
                YearMonth.of(Integer.parseInt(monthYear.group(2)), month(monthYear.group(1)))))
        : Optional.empty();
  }

  /** A year by itself. */
  Optional<When> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() && !NUMBERS_APART.matcher(text).find()
        ? Optional.of(When.year(Integer.parseInt(year.group(1))))
        : Optional.empty();
  }

  /** "November this year". */
  Optional<When> monthOfYear(String text, LocalDate now) {
    Matcher month = MONTH_OF_YEAR.matcher(text);
    if (!month.find()) {
      return Optional.empty();
    }
    int shift = month.group(2).equals("next") ? 1 : month.group(2).equals("last") ? -1 : 0;
    return Optional.of(When.month(YearMonth.of(now.getYear() + shift, month(month.group(1)))));
  }

  /** A month whose year is not told. */
  Optional<When> month(String text, LocalDate now, DateReader.Tense tense) {
    Matcher two = MONTH_TO_MONTH.matcher(text);
    if (two.find()) {
      YearMonth first = near(two.group(1), month(two.group(2)), now, tense);
      YearMonth last = first.withMonth(month(two.group(3)).getValue());
      return Optional.of(When.months(first, last.isBefore(first) ? last.plusYears(1) : last));
    }
    Matcher month = MONTH_ALONE.matcher(text);
    return month.find() && text.length() <= month.group().length() + WORDS_BESIDE
        ? Optional.of(When.month(near(month.group(1), month(month.group(2)), now, tense)))
        : Optional.empty();
  }

  private Optional<When> acrossMonths(Matcher both, DateReader.Tense tense) {
    Optional<When> last = days(both.group(3), both.group(4), null, both.group(5), tense);
    if (last.isEmpty()) {
      return last;
    }
    LocalDate end = last.get().first();
    LocalDate begin =
        LocalDate.of(end.getYear(), month(both.group(1)), Integer.parseInt(both.group(2)));
    return Optional.of(When.between(begin.isAfter(end) ? begin.minusYears(1) : begin, end));
  }

  private Optional<When> days(
      String monthName,
      String first,
      @Nullable String last,
      @Nullable String yearText,
      DateReader.Tense tense) {
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

  private Optional<Integer> nearestYear(Month month, int day, DateReader.Tense tense) {
    return published.map(
        now -> {
          LocalDate that = LocalDate.of(now.getYear(), month, Math.min(day, month.minLength()));
          long ahead = ChronoUnit.DAYS.between(now, that);
          if (tense == DateReader.Tense.PAST && ahead > 30) {
            return now.getYear() - 1;
          }
          boolean next = ahead < (tense == DateReader.Tense.FUTURE ? -60 : -330);
          return next ? now.getYear() + 1 : now.getYear();
        });
  }

  private static YearMonth near(
      @Nullable String which, Month month, LocalDate now, DateReader.Tense tense) {
    int year = now.getYear();
    int ahead = month.getValue() - now.getMonthValue();
    if ("last".equals(which) || (!"next".equals(which) && tense == DateReader.Tense.PAST)) {
      // "last October" in November is sooner that of the year before: who means the month says so.
      year -= ahead > 0 || ("last".equals(which) && ahead >= -1) ? 1 : 0;
    } else {
      year += ahead < 0 ? 1 : 0;
    }
    return YearMonth.of(year, month);
  }

  /** Whether a word is the name of a month. */
  static boolean month(Token word) {
    return MONTHS.containsKey(word.lemma().replace(".", ""));
  }

  private static Month month(String name) {
    Month month = MONTHS.get(name.replace(".", ""));
    if (month == null) {
      throw new DateTimeException("Not a month: " + name);
    }
    return month;
  }
}
