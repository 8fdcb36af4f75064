package org.parley.server.pages;

/**
 * Miller's cylindrical projection (O. M. Miller, Notes on cylindrical world map projections, 1942)
 * onto the drawing {@code world.svg}, 1000 units wide.
 */
final class Projection {

  private static final double UNIT = 1000 / (2 * Math.PI);

  private Projection() {}

  /** From the 180th meridian, to the right. */
  static double x(double longitude) {
    return UNIT * (Math.toRadians(longitude) + Math.PI);
  }

  /** From the top of the drawing, down. */
  static double y(double latitude) {
    return UNIT * (1.9 - 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * Math.toRadians(latitude))));
  }
}
