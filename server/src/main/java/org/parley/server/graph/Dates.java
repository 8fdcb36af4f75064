package org.parley.server.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Dates as people write them. */
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Dates() {}

  /** A day, a month, a year or an interval of them; anything else as it is. */
  public static String written(String lexical) {
    String[] ends = lexical.split("/", -1);
    if (ends.length == 2 && !ends[0].isEmpty() && !ends[1].isEmpty()) {
      return interval(written(ends[0]), written(ends[1]));
    }
    try {
      if (lexical.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return LocalDate.parse(lexical).format(DAY);
      }
      if (lexical.matches("\\d{4}-\\d\\d")) {
        return YearMonth.parse(lexical).format(MONTH);
      }
    } catch (DateTimeParseException e) {
      return lexical; // Shown as the data has it: a reader should see that it is no date.
    }
    return lexical;
  }

  /** Drops from the first end what both share: "18–19 November 2006". */
  private static String interval(String first, String last) {
    String kept = first;
    String[] from = first.split(" ", -1);
    String[] to = last.split(" ", -1);
    int i = from.length - 1;
    int j = to.length - 1;
    while (i > 0 && j > 0 && from[i].equals(to[j])) {
      kept = kept.substring(0, kept.lastIndexOf(' '));
      i--;
      j--;
    }
    return kept + (kept.contains(" ") ? " – " : "–") + last;
  }
}
