package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two actors together.
 *
 * @param one the first of them, or null where they are not chosen yet
 * @param oneTyped what is in the first field
 * @param sorts what can be shown alone
 * @param period in words, or empty
 * @param years the latest first
 * @param places where they met, and how often
 * @param speakers who appears for either, and how often
 * @param compare where they are compared
 * @param board where the disagreements are
 */
record BetweenPage(
    Head head,
    String title,
    @Nullable Piece one,
    @Nullable Piece other,
    String oneTyped,
    String otherTyped,
    List<List<Piece>> problems,
    List<Sort> sorts,
    String period,
    @Nullable Timeline timeline,
    List<Year> years,
    String range,
    @Nullable String earlier,
    @Nullable String later,
    @Nullable WorldMap map,
    List<Counted> places,
    List<Counted> speakers,
    List<Stance> stances,
    String compare,
    int disagreements,
    String board) {

  /** Only the fields for the two. */
  static BetweenPage asking(Head head, String one, String other, List<List<Piece>> problems) {
    return new BetweenPage(
        head,
        "What two actors have to do with each other",
        null,
        null,
        one,
        other,
        problems,
        List.of(),
        "",
        null,
        List.of(),
        "",
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        "",
        0,
        "");
  }

  /** Everything, or facts of one sort. */
  record Sort(String label, int number, String href, boolean current) {}

  /** The facts of one year. */
  record Year(String label, List<Entry> entries) {}

  /** Something and how often it is there. */
  record Counted(Piece what, int number) {}

  /** How often each takes a stance toward the other. */
  record Stance(Chip chip, int one, int other) {}
}
