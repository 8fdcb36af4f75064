package org.parley.ingest.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A time as precisely as the text gives it.
 *
 * @param first the earliest day it can mean
 * @param last the latest day it can mean
 * @param edtf how the graph writes it: {@code yyyy-MM-dd}, {@code yyyy-MM}, {@code yyyy} or an
 *     interval of two days or two months
 */
record When(LocalDate first, LocalDate last, String edtf) {

  static When day(LocalDate day) {
    return new When(day, day, day.toString());
  }

  static When between(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new When(first, last, first + "/" + last);
  }

  static When month(YearMonth month) {
    return new When(month.atDay(1), month.atEndOfMonth(), month.toString());
  }

  static When months(YearMonth first, YearMonth last) {
    return first.equals(last)
        ? month(first)
        : new When(first.atDay(1), last.atEndOfMonth(), first + "/" + last);
  }

  static When year(int year) {
    return new When(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.format("%04d", year));
  }

  private static final int LONGEST_STAY = 31;

  /** The days from this one on, for as many as an ISO 8601 duration in days says. */
  When lasting(Optional<String> duration) {
    int days = duration.map(When::days).orElse(1);
    return isDay() && days > 1 && days <= LONGEST_STAY
        ? between(first, first.plusDays(days - 1L))
        : this;
  }

  /** The days up to this one, for as many as an ISO 8601 duration in days says. */
  When ending(Optional<String> duration) {
    int days = duration.map(When::days).orElse(1);
    return isDay() && days > 1 && days <= LONGEST_STAY
        ? between(first.minusDays(days - 1L), first)
        : this;
  }

  private static int days(String duration) {
    boolean inDays = duration.startsWith("P") && duration.endsWith("D") && duration.length() < 6;
    return inDays ? Integer.parseInt(duration.substring(1, duration.length() - 1)) : 1;
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** How many days it can mean. */
  long width() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** Whether all that the other can mean, this can mean. */
  boolean contains(When other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  /** The same with so many days before and after. */
  When widened(int days) {
    return between(first.minusDays(days), last.plusDays(days));
  }

  /** Whether both can mean the same time. */
  boolean meets(When other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /**
   * The more precise of the two; the first where both are equally precise, or overlap of which
   * neither lies within the other.
   */
  static Optional<When> narrower(Optional<When> one, Optional<When> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    boolean across =
        one.get().meets(other.get())
            && !one.get().contains(other.get())
            && !other.get().contains(one.get());
    return other.get().width() < one.get().width() && !across ? other : one;
  }
}
