package org.parley.ingest.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that a date can mean: one day, a month, a year, an interval. */
record Period(LocalDate first, LocalDate last) {

  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /** Of a date as the graph writes it; empty where it is no date. */
  static Optional<Period> of(String date) {
    int slash = date.indexOf('/');
    try {
      return slash < 0
          ? single(date)
          : single(date.substring(0, slash))
              .flatMap(
                  from ->
                      single(date.substring(slash + 1)).map(to -> new Period(from.first, to.last)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> single(String date) {
    return switch (date.length()) {
      case DAY -> {
        LocalDate day = LocalDate.parse(date);
        yield Optional.of(new Period(day, day));
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(date);
        yield Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
      }
      case YEAR -> {
        Year year = Year.parse(date);
        yield Optional.of(new Period(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      default -> Optional.empty();
    };
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** How many days it can mean. */
  long width() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many days lie between both at the least: 0 where they overlap, 1 from day to day. */
  long gap(Period other) {
    long before = ChronoUnit.DAYS.between(last, other.first);
    long after = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(before, after));
  }

  /** The months it touches, with a day before it and a day after. */
  List<String> months() {
    YearMonth end = YearMonth.from(last.plusDays(1));
    return Stream.iterate(
            YearMonth.from(first.minusDays(1)),
            month -> !month.isAfter(end),
            month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }
}
