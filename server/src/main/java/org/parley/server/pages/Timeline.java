package org.parley.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** Of years without anything that have a column each, where there are years too many. */
  private static final int MOST_EMPTY = 2;

  /**
   * Of the days of facts, a list for each lane.
   *
   * @param chosen the period that the page shows
   * @param path the page's, to which {@code ?since=&until=} is added
   */
  static @Nullable Timeline of(
      List<String> lanes, List<List<LocalDate>> days, Period chosen, String path) {
    return of(
        lanes, days, chosen, period -> period.isAll() ? path : path + "?" + period.parameters());
  }

  /**
   * The same on a page whose address holds more than its period.
   *
   * @param address the page's for a period
   */
  static @Nullable Timeline of(
      List<String> lanes,
      List<List<LocalDate>> days,
      Period chosen,
      Function<Period, String> address) {
    LocalDate first = days.stream().flatMap(List::stream).min(LocalDate::compareTo).orElse(null);
    LocalDate last = days.stream().flatMap(List::stream).max(LocalDate::compareTo).orElse(null);
    if (first == null || last == null) {
      return null;
    }
    Step step = Step.between(first, last, MOST_COLUMNS);
    boolean apart = step.isOfSeveralYears() && fitsByYears(days);
    step = apart ? Step.YEAR : step;
    List<LocalDate> begins = step.begins(first, last);
    if (begins.size() == 1 && chosen.isAll()) {
      return null; // All at one time: there is no course of it to show.
    }
    int[][] counts = new int[begins.size()][lanes.size()];
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (LocalDate day : days.get(lane)) {
        counts[step.index(first, day)][lane]++;
      }
    }
    int most = 1;
    for (int[] count : counts) {
      most = Math.max(most, Arrays.stream(count).sum());
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int next = apart ? afterNothing(counts, i) : i;
      if (next - i > MOST_EMPTY) {
        columns.add(Column.gap(step.label(begins.get(i)), step.label(begins.get(next - 1))));
        i = next - 1;
        continue;
      }
      Period period = step.from(begins.get(i));
      columns.add(
          new Column(
              step.label(begins.get(i)),
              step.part(begins.get(i), i == 0 ? null : begins.get(i - 1)),
              says(lanes, counts[i]),
              bars(counts[i], most),
              address.apply(period),
              chosen.takesIn(period)));
    }
    return new Timeline(lanes, columns, chosen.isAll() ? null : address.apply(Period.ALL));
  }

  /** Whether there is a column for each year, where many years without anything are one. */
  private static boolean fitsByYears(List<List<LocalDate>> days) {
    TreeSet<Integer> years = new TreeSet<>();
    days.forEach(lane -> lane.forEach(day -> years.add(day.getYear())));
    int columns = 0;
    int last = years.first() - 1;
    for (int year : years) {
      int empty = year - last - 1;
      columns += 1 + (empty > MOST_EMPTY ? 1 : empty);
      last = year;
    }
    return columns <= MOST_COLUMNS;
  }

  /** The first column from {@code from} on that holds anything. */
  private static int afterNothing(int[][] counts, int from) {
    int next = from;
    while (next < counts.length && Arrays.stream(counts[next]).sum() == 0) {
      next++;
    }
    return next;
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
   * @param part of the label: what tells it from the column before
   * @param says how many of what, in words; empty where there is nothing
   * @param current whether the page shows this period, or it is part of what the page shows
   */
  record Column(
      String label, String part, String says, List<Bar> bars, String href, boolean current) {

    static Column gap(String first, String last) {
      return new Column(first + "–" + last, "…", "", List.of(), "", false);
    }
  }

  /** A part of a column, in hundredths of the height. */
  record Bar(int lane, String top, String height) {}
}
