package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.server.graph.Span;

/**
 * From a day to a day, both included, as an address has it in {@code since} and {@code until}.
 *
 * @param first null for all before {@code last}
 * @param last null for all after {@code first}
 */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {

  static final Period ALL = new Period(null, null);

  /** Of a request's {@code since} and {@code until}: years, months or days. */
  static Period of(HttpServletRequest request) {
    return new Period(
        day(request.getParameter("since"), false).orElse(null),
        day(request.getParameter("until"), true).orElse(null));
  }

  /** Of what a request has in their place, what is no date. */
  static List<String> unread(HttpServletRequest request) {
    return Stream.of("since", "until")
        .map(request::getParameter)
        .filter(date -> date != null && !date.isBlank() && day(date, false).isEmpty())
        .toList();
  }

  /** The first or last day of a date as the data has it: a day, a month, a year, an interval. */
  static Optional<LocalDate> day(@Nullable String lexical, boolean last) {
    return Optional.ofNullable(lexical)
        .flatMap(Span::of)
        .map(span -> last ? span.last() : span.first());
  }

  boolean isAll() {
    return first == null && last == null;
  }

  /** What has no date lies in no period but that of all time. */
  boolean holds(@Nullable LocalDate day) {
    return isAll()
        || (day != null
            && (first == null || !day.isBefore(first))
            && (last == null || !day.isAfter(last)));
  }

  /** Whether this is a choice that all of another is part of. */
  boolean takesIn(Period other) {
    return !isAll() && holds(other.first) && holds(other.last);
  }

  String parameters() {
    return (first == null ? "" : "since=" + first)
        + (first != null && last != null ? "&" : "")
        + (last == null ? "" : "until=" + last);
  }

  /** "1994", "March 1994", "1 March 1994 – 4 May 1995", as people write it. */
  String words() {
    if (first == null || last == null) {
      return first != null
          ? "since " + Times.date(first.toString())
          : last != null ? "until " + Times.date(last.toString()) : "";
    }
    boolean years =
        first.getDayOfYear() == 1
            && last.equals(Year.of(last.getYear()).atMonth(12).atEndOfMonth());
    if (years) {
      return first.getYear() == last.getYear()
          ? "" + first.getYear()
          : first.getYear() + "–" + last.getYear();
    }
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    return months
        ? Times.date(
            YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : YearMonth.from(first) + "/" + YearMonth.from(last))
        : first.equals(last) ? Times.date(first.toString()) : Times.date(first + "/" + last);
  }
}
