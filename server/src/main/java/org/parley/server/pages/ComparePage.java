package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two actors say, side by side.
 *
 * @param one the first of them, or null where they are not chosen yet
 * @param topics of which both speak
 * @param stances how often each takes which
 * @param rows by the day of publication, the latest first
 * @param total how many rows there are
 * @param between where the two are shown together
 */
record ComparePage(
    Head head,
    String title,
    @Nullable Piece one,
    @Nullable Piece other,
    String oneTyped,
    String otherTyped,
    String topicTyped,
    List<List<Piece>> problems,
    List<Topic> topics,
    List<Stance> stances,
    List<Row> rows,
    String total,
    String range,
    @Nullable String earlier,
    @Nullable String later,
    String between) {

  /** Only the fields. */
  static ComparePage asking(
      Head head, String one, String other, String topic, List<List<Piece>> problems) {
    return new ComparePage(
        head,
        "Two actors compared",
        null,
        null,
        one,
        other,
        topic,
        problems,
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        null,
        null,
        "");
  }

  /** A topic and in how many positions each speaks of it. */
  record Topic(String label, int one, int other, String href) {}

  /** A stance, how often each takes it, and that in hundredths of the most. */
  record Stance(Chip chip, int one, int other, String oneShare, String otherShare) {}

  /** What either is reported to hold on one day. */
  record Row(String date, List<Cell> left, List<Cell> right) {}

  /**
   * A position.
   *
   * @param shift that its holder took the other side before, or empty
   */
  record Cell(Entry entry, String shift) {}
}
