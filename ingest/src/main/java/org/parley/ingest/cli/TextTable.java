package org.parley.ingest.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows under headings for a screen of a given width. Long cells are wrapped; where there are too
 * many columns for that, each row becomes a list of its cells.
 */
record TextTable(List<String> headings, List<List<String>> rows) {

  private static final String GAP = "  ";
  private static final int NARROWEST = 10;

  TextTable {
    rows = rows.stream().map(row -> row.stream().map(TextTable::oneLine).toList()).toList();
  }

  /** The table, each line no wider than {@code width} characters where that can be. */
  String fit(int width) {
    if (rows.isEmpty()) {
      return "";
    }
    int[] widths = new int[headings.size()];
    for (int column = 0; column < widths.length; column++) {
      int here = column;
      widths[column] =
          Math.max(
              length(headings.get(column)),
              rows.stream().mapToInt(row -> length(row.get(here))).max().orElse(0));
    }
    return narrow(widths, width - GAP.length() * (widths.length - 1)) ? table(widths) : list(width);
  }

  /**
   * Takes from the column that will be the least wrapped until all fit, so that rows stay low;
   * false where none has anything left to give.
   */
  private boolean narrow(int[] widths, int room) {
    int[] natural = widths.clone();
    for (int over = Arrays.stream(widths).sum() - room; over > 0; over--) {
      OptionalInt column =
          IntStream.range(0, widths.length)
              .filter(each -> widths[each] > Math.max(NARROWEST, length(headings.get(each))))
              .boxed()
              .min(Comparator.comparingDouble(each -> (double) natural[each] / (widths[each] - 1)))
              .stream()
              .mapToInt(Integer::intValue)
              .findFirst();
      if (column.isEmpty()) {
        return false;
      }
      widths[column.getAsInt()]--;
    }
    return true;
  }

  private String table(int[] widths) {
    StringBuilder out = new StringBuilder();
    row(out, headings, widths);
    row(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(cells -> row(out, cells, widths));
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(column -> wrap(cells.get(column), widths[column]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = wrapped.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        text.append(part).append(" ".repeat(widths[column] - length(part))).append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private String list(int width) {
    int label = headings.stream().mapToInt(TextTable::length).max().orElse(0);
    int room = Math.max(width - label - GAP.length(), 2 * NARROWEST);
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .filter(column -> !row.get(column).isEmpty())
                    .mapToObj(column -> item(headings.get(column), row.get(column), label, room))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static String item(String heading, String cell, int label, int room) {
    String indent = "\n" + " ".repeat(label) + GAP;
    return heading
        + " ".repeat(label - length(heading))
        + GAP
        + String.join(indent, wrap(cell, room))
        + "\n";
  }

  /** Lines no longer than {@code width}, broken after a space, else after a mark, else anywhere. */
  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int cut = rest.lastIndexOf(' ', end);
      if (cut <= 0) {
        cut = lastMark(rest, end);
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int lastMark(String text, int end) {
    for (int cut = end; cut > end / 2; cut--) {
      if ("-/#,_".indexOf(text.charAt(cut - 1)) >= 0) {
        return cut;
      }
    }
    return end;
  }

  /** A document must not steer the terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
