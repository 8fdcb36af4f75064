package org.parley.server.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much was told of when: a column for each stretch of time, as many as fit side by side however
 * many facts there are. Each column leads to the page for its period.
 *
 * @param lanes what is counted, e.g. "meetings"
 * @param all the page without a period, or null where none is chosen
 */
record Timeline(List<String> lanes, List<Column> columns, @Nullable String all) {

  private static final int MOST_COLUMNS = 24;

  /**
   * Of the days of facts, a list for each lane.
   *
   * @param chosen the period that the page shows
   * @param path the page's, to which {@code ?since=&until=} is added
   */
  static @Nullable Timeline of(
      List<String> lanes, List<List<LocalDate>> days, Period chosen, String path) {
    LocalDate first = days.stream().flatMap(List::stream).min(LocalDate::compareTo).orElse(null);
    LocalDate last = days.stream().flatMap(List::stream).max(LocalDate::compareTo).orElse(null);
    if (first == null || last == null) {
      return null;
    }
    Step step = Step.between(first, last);
    List<Period> periods = new ArrayList<>();
    for (LocalDate begin = step.floor(first);
        !begin.isAfter(last);
        begin = begin.plus(step.length, step.unit)) {
      periods.add(new Period(begin, begin.plus(step.length, step.unit).minusDays(1)));
    }
    int[][] counts = new int[periods.size()][lanes.size()];
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (LocalDate day : days.get(lane)) {
        counts[step.index(first, day)][lane]++;
      }
    }
    int most = 1;
    for (int[] count : counts) {
      most = Math.max(most, java.util.Arrays.stream(count).sum());
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      columns.add(
          new Column(
              step.label(period.first()),
              says(lanes, counts[i]),
              bars(counts[i], most),
              path + "?" + period.parameters(),
              period.equals(chosen)));
    }
    return new Timeline(lanes, columns, chosen.isAll() ? null : path);
  }

  private static List<Bar> bars(int[] counts, int most) {
    List<Bar> bars = new ArrayList<>();
    double top = 100;
    for (int lane = 0; lane < counts.length; lane++) {
      if (counts[lane] > 0) {
        double height = Math.max(2.0, 100.0 * counts[lane] / most);
        top = Math.max(0, top - height);
        bars.add(new Bar(lane + 1, WorldMap.number(top), WorldMap.number(height)));
      }
    }
    return bars;
  }

  private static String says(List<String> lanes, int[] counts) {
    List<String> parts = new ArrayList<>();
    for (int lane = 0; lane < counts.length; lane++) {
      if (counts[lane] > 0) {
        parts.add(counts[lane] + " " + lanes.get(lane));
      }
    }
    return String.join(", ", parts);
  }

  /**
   * A stretch of time.
   *
   * @param says how many of what, in words; empty where there is nothing
   * @param current whether the page shows this period
   */
  record Column(String label, String says, List<Bar> bars, String href, boolean current) {}

  /** A part of a column, in hundredths of the height. */
  record Bar(int lane, String top, String height) {}

  /** How long a column is. */
  private record Step(int length, ChronoUnit unit) {

    static Step between(LocalDate first, LocalDate last) {
      for (int days : new int[] {1}) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_COLUMNS) {
          return new Step(days, ChronoUnit.DAYS);
        }
      }
      long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
      for (int length : new int[] {1, 3}) {
        if (months / length < MOST_COLUMNS) {
          return new Step(length, ChronoUnit.MONTHS);
        }
      }
      int length = 1;
      for (int next : new int[] {1, 2, 5, 10, 20, 50, 100, 500, 1000}) {
        length = next;
        if ((last.getYear() - first.getYear()) / next < MOST_COLUMNS) {
          break;
        }
      }
      return new Step(length, ChronoUnit.YEARS);
    }

    LocalDate floor(LocalDate day) {
      return switch (unit) {
        case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), length) * length, 1, 1);
        case MONTHS ->
            LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
        default -> day;
      };
    }

    int index(LocalDate first, LocalDate day) {
      return (int) (unit.between(floor(first), floor(day)) / length);
    }

    String label(LocalDate begin) {
      return switch (unit) {
        case YEARS -> length == 1 ? "" + begin.getYear() : begin.getYear() + "–";
        case MONTHS ->
            begin.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK)
                + " "
                + String.format(Locale.ROOT, "%02d", Math.floorMod(begin.getYear(), 100));
        default ->
            begin.getDayOfMonth()
                + " "
                + begin.getMonth().getDisplayName(java.time.format.TextStyle.SHORT, Locale.UK);
      };
    }
  }
}
