package org.parley.server.pages;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much time a column of a timeline takes in. */
record Step(int length, ChronoUnit unit) {

  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  static final Step YEAR = new Step(1, ChronoUnit.YEARS);

  boolean isOfSeveralYears() {
    return unit == ChronoUnit.YEARS && length > 1;
  }

  /** The shortest by which no more than {@code most} columns hold both days and all between. */
  static Step between(LocalDate first, LocalDate last, int most) {
    if (ChronoUnit.DAYS.between(first, last) < most) {
      return new Step(1, ChronoUnit.DAYS);
    }
    long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
    for (int length : new int[] {1, 3}) {
      if (months / length < most) {
        return new Step(length, ChronoUnit.MONTHS);
      }
    }
    int length = 0;
    while (length < YEARS.length - 1
        && (last.getYear() - first.getYear()) / YEARS[length] >= most - 1) {
      length++;
    }
    return new Step(YEARS[length], ChronoUnit.YEARS);
  }

  List<LocalDate> begins(LocalDate first, LocalDate last) {
    List<LocalDate> begins = new ArrayList<>();
    for (LocalDate begin = floor(first); !begin.isAfter(last); begin = begin.plus(length, unit)) {
      begins.add(begin);
    }
    return begins;
  }

  Period from(LocalDate begin) {
    return new Period(begin, begin.plus(length, unit).minusDays(1));
  }

  /** Which column a day is in, where the first column holds {@code first}. */
  int index(LocalDate first, LocalDate day) {
    return (int) (unit.between(floor(first), floor(day)) / length);
  }

  String label(LocalDate begin) {
    String month = begin.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
    return switch (unit) {
      case YEARS -> begin.getYear() + (length == 1 ? "" : "–" + (begin.getYear() + length - 1));
      case MONTHS -> month + " " + begin.getYear();
      default -> begin.getDayOfMonth() + " " + month + " " + begin.getYear();
    };
  }

  /** The label without the year, and of days the month, that the column before has too. */
  String part(LocalDate begin, @Nullable LocalDate before) {
    String label = label(begin);
    if (unit == ChronoUnit.YEARS) {
      return length == 1 ? label : years(begin.getYear(), begin.getYear() + length - 1);
    }
    if (before == null || before.getYear() != begin.getYear()) {
      return label;
    }
    return unit == ChronoUnit.DAYS && before.getMonthValue() == begin.getMonthValue()
        ? String.valueOf(begin.getDayOfMonth())
        : label.replaceFirst(" \\d+$", "");
  }

  /** "2004–05", with the century again only where it is another. */
  private static String years(int first, int last) {
    return first / 100 == last / 100 ? "%d–%02d".formatted(first, last % 100) : first + "–" + last;
  }

  private LocalDate floor(LocalDate day) {
    return switch (unit) {
      case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), length) * length, 1, 1);
      case MONTHS ->
          LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
      default -> day;
    };
  }
}
