package org.parley.server.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From a day to a day, both included: what a date of the data may mean, be it a day, a month, a
 * year or an interval of them.
 */
public record Span(LocalDate first, LocalDate last) {

  /** Approximate, uncertain, or both, as EDTF writes it. */
  private static final String QUALIFIERS = "~?%";

  /** Empty for what is no date of any calendar. */
  public static Optional<Span> of(String lexical) {
    String[] ends = lexical.split("/", -1);
    try {
      return Optional.of(new Span(day(ends[0], false), day(ends[ends.length - 1], true)));
    } catch (DateTimeException e) {
      return Optional.empty(); // It is in no period.
    }
  }

  private static LocalDate day(String date, boolean last) {
    int end = date.length() - 1;
    boolean qualified = end >= 0 && QUALIFIERS.indexOf(date.charAt(end)) >= 0;
    String exact = qualified ? date.substring(0, end) : date;
    if (exact.length() == 4) {
      Year year = Year.parse(exact);
      return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
    }
    if (exact.length() == 7) {
      YearMonth month = YearMonth.parse(exact);
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return LocalDate.parse(exact);
  }
}
