package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
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
    List<Point> points =
        spots.stream()
            .sorted(Comparator.comparingInt(Spot::count).reversed())
            .map(
                spot ->
                    new Point(
                        spot,
                        number(Projection.x(spot.longitude)),
                        number(Projection.y(spot.latitude)),
                        number(unit * (4 + 8 * Math.sqrt((double) spot.count / most) - 4))))
            .toList();
    String frame = number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    return new WorldMap(caption, frame, points, unit * 12);
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

  /** A place in the units of the drawing. */
  record Point(Spot spot, String x, String y, String radius) {}
}
