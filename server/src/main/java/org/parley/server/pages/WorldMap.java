package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places on a stretch of the world.
 *
 * @param caption what it shows, for those who do not see it
 * @param frame the stretch, as SVG's {@code viewBox}
 * @param points the largest first, so that none hides a smaller one
 * @param letter the height of letters in units of the drawing
 */
record WorldMap(String caption, String frame, List<Point> points, double letter) {

  private static final double WIDTH = 1000;
  private static final double HEIGHT = 500;
  private static final double LEAST = 150;
  private static final double RATIO = 1.5;
  private static final int MOST_NAMES = 3;

  /** The stretch around the spots, with some space, no closer than a good part of a continent. */
  static WorldMap around(String caption, List<Spot> spots) {
    double left = spots.stream().mapToDouble(spot -> Projection.x(spot.longitude)).min().orElse(0);
    double right =
        spots.stream().mapToDouble(spot -> Projection.x(spot.longitude)).max().orElse(WIDTH);
    double top = spots.stream().mapToDouble(spot -> Projection.y(spot.latitude)).min().orElse(0);
    double bottom =
        spots.stream().mapToDouble(spot -> Projection.y(spot.latitude)).max().orElse(HEIGHT);
    double width = Math.max(LEAST, Math.max((right - left) * 1.4, (bottom - top) * 1.5 * RATIO));
    double height = width / RATIO;
    return framed(
        caption, spots, (left + right - width) / 2, (top + bottom - height) / 2, width, height);
  }

  static WorldMap whole(String caption, List<Spot> spots) {
    return framed(caption, spots, 0, 0, WIDTH, HEIGHT);
  }

  private static WorldMap framed(
      String caption, List<Spot> spots, double x, double y, double width, double height) {
    int most = spots.stream().mapToInt(Spot::count).max().orElse(1);
    double unit = width / 352;
    List<Point> bare =
        spots.stream()
            .sorted(Comparator.comparingInt(Spot::count).reversed())
            .map(
                spot ->
                    new Point(
                        spot,
                        number(Projection.x(spot.longitude)),
                        number(Projection.y(spot.latitude)),
                        number(unit * (4 + 8 * Math.sqrt((double) spot.count / most) - 4)),
                        "",
                        Projection.x(spot.longitude) > x + width * 0.6))
            .toList();
    List<Point> points =
        IntStream.range(0, bare.size()).mapToObj(i -> named(bare, i, unit * 12)).toList();
    String frame = number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    return new WorldMap(caption, frame, points, unit * 12);
  }

  /** With the names of those so close that their letters would lie on each other. */
  private static Point named(List<Point> points, int index, double letter) {
    Point point = points.get(index);
    for (Point before : points.subList(0, index)) {
      if (point.isBeside(before, letter)) {
        return point;
      }
    }
    return point.called(
        points.subList(index, points.size()).stream()
            .filter(other -> other.isBeside(point, letter))
            .limit(MOST_NAMES)
            .map(other -> other.spot.label)
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /** To hundredths; a drawing has hundreds of these. */
  static String number(double value) {
    return Double.toString(Math.rint(value * 100) / 100);
  }

  /**
   * A place to be shown.
   *
   * @param count how much there is to tell of it
   * @param href its page, or null
   */
  record Spot(String label, double latitude, double longitude, int count, @Nullable String href) {}

  /**
   * A place in the units of the drawing.
   *
   * @param name what is written beside it, or empty where another's letters say it
   * @param left whether there is more room on its left
   */
  record Point(Spot spot, String x, String y, String radius, String name, boolean left) {

    Point called(String words) {
      return new Point(spot, x, y, radius, words, left);
    }

    boolean isBeside(Point other, double letter) {
      return Math.abs(Double.parseDouble(y) - Double.parseDouble(other.y)) < letter * 1.2
          && Math.abs(Double.parseDouble(x) - Double.parseDouble(other.x)) < letter * 4;
    }
  }
}
