package org.parley.ingest.disagreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date may mean: one, those of a month or a year, or those of an interval. */
record Days(LocalDate first, LocalDate last) {

  /** Empty where the end of an interval is open or the date is told in a way not known here. */
  static Optional<Days> of(String date) {
    String[] ends = date.replaceAll("[?~%]", "").split("/", -1);
    Optional<Days> first = plain(ends[0]);
    Optional<Days> last = plain(ends[ends.length - 1]);
    return ends.length > 2 || first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(first.get().first, last.get().last));
  }

  boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  private static Optional<Days> plain(String date) {
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(of(Year.parse(date)));
        case 7 -> Optional.of(of(YearMonth.parse(date)));
        case 10 -> Optional.of(new Days(LocalDate.parse(date), LocalDate.parse(date)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      // A season, in EDTF.
      return Optional.empty();
    }
  }

  private static Days of(Year year) {
    return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  private static Days of(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }
}
