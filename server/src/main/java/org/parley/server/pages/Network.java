package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One actor and those it met, drawn as a ring around it.
 *
 * @param caption what it shows, for those who do not see it
 * @param height of the drawing, which is 720 wide
 * @param ties who among the others met each other
 */
record Network(String caption, int height, Spot self, List<Spot> others, List<Tie> ties) {

  /** As many as keep their names apart. */
  static final int MOST = 24;

  private static final int WIDTH = 720;
  private static final int ROW = 30;
  private static final int LONGEST = 22;
  private static final List<Sort> SORTS =
      List.of(
          new Sort("person", "people"),
          new Sort("state", "states"),
          new Sort("organization", "organisations"),
          new Sort("group", "groups"));

  /**
   * The neighbours, the closest first, down both sides.
   *
   * @param met how often each two neighbours met, by their places in the list
   */
  static Network around(
      String caption, Neighbour self, List<Neighbour> neighbours, Map<List<Integer>, Integer> met) {
    int shown = Math.min(MOST, neighbours.size());
    int rows = (shown + 1) / 2;
    int height = Math.max(3, rows) * ROW + 20;
    int most = neighbours.stream().mapToInt(Neighbour::count).max().orElse(1);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      boolean right = i % 2 == 0;
      int side = right ? rows : shown - rows;
      double y = height / 2.0 + (rank(i / 2) - (side % 2 == 0 ? 0.5 : 0)) * ROW;
      double offset = (y - height / 2.0) / (height / 2.0);
      double reach = 190 * Math.sqrt(Math.max(0, 1 - offset * offset * 0.85));
      double x = WIDTH / 2.0 + (right ? reach : -reach);
      spots.add(Spot.of(neighbours.get(i), x, y, most, right));
    }
    List<Tie> ties = new ArrayList<>();
    met.forEach(
        (pair, times) -> {
          if (pair.get(0) < shown && pair.get(1) < shown) {
            ties.add(new Tie(spots.get(pair.get(0)), spots.get(pair.get(1))));
          }
        });
    Spot middle = Spot.of(self, WIDTH / 2.0, height / 2.0, Math.max(most, self.count), true);
    return new Network(caption, height, middle, spots, ties);
  }

  /** What sorts of neighbours there are, as they are coloured. */
  List<Sort> sorts() {
    return SORTS.stream()
        .filter(sort -> others.stream().anyMatch(spot -> spot.neighbour.kind.equals(sort.kind)))
        .toList();
  }

  /** From the middle outward: 0, 1, -1, 2, -2 … */
  private static int rank(int i) {
    return i % 2 == 1 ? (i + 1) / 2 : -i / 2;
  }

  /** A sort of neighbours. */
  record Sort(String kind, String label) {}

  /**
   * Someone in the network.
   *
   * @param kind {@code person}, {@code state}, {@code organization} or {@code group}
   * @param count how often it met the one in the middle
   */
  record Neighbour(String label, String kind, int count, @Nullable String href) {}

  /** Where someone is drawn, and how strongly. */
  record Spot(
      Neighbour neighbour,
      String label,
      String x,
      String y,
      String radius,
      String width,
      boolean right) {

    private static Spot of(Neighbour neighbour, double x, double y, int most, boolean right) {
      double share = Math.sqrt((double) neighbour.count / most);
      String label =
          neighbour.label.codePointCount(0, neighbour.label.length()) > LONGEST
              ? neighbour.label.substring(0, neighbour.label.offsetByCodePoints(0, LONGEST - 1))
                  + "…"
              : neighbour.label;
      return new Spot(
          neighbour,
          label,
          WorldMap.number(x),
          WorldMap.number(y),
          WorldMap.number(4 + 7 * share),
          WorldMap.number(1 + 5 * share),
          right);
    }
  }

  /** Two of the others that met. */
  record Tie(Spot one, Spot other) {}
}
