package org.parley.server.explore;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From a day to a day, both included, as the data has dates: a day, a month, a year, an interval.
 * Days are counted from 1 January 1970.
 */
public record Days(int first, int last) {

  static final Days NEVER = new Days(Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** What is no date of any calendar is at no time. */
  static Days of(String lexical) {
    String[] ends = lexical.split("/", -1);
    try {
      LocalDate first = first(ends[0]);
      LocalDate last = last(ends[ends.length - 1]);
      return new Days((int) first.toEpochDay(), (int) last.toEpochDay());
    } catch (DateTimeException e) {
      return NEVER; // It stays in the list; only no period holds it.
    }
  }

  boolean meets(int since, int until) {
    return first <= until && last >= since;
  }

  private static LocalDate first(String date) {
    String day = date.replaceAll("[~?%]$", "");
    return day.length() == 4
        ? LocalDate.parse(day + "-01-01")
        : LocalDate.parse(day.length() == 7 ? day + "-01" : day);
  }

  private static LocalDate last(String date) {
    String day = date.replaceAll("[~?%]$", "");
    return day.length() == 4
        ? LocalDate.parse(day + "-12-31")
        : day.length() == 7 ? YearMonth.parse(day).atEndOfMonth() : LocalDate.parse(day);
  }
}
