package org.parley.server.pages;

import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Where places lie, by the W3C's basic vocabulary of positions on the earth. */
final class Coordinates {

  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
  private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");

  private Coordinates() {}

  static Optional<WorldMap.Spot> spot(View view, Resource place, int count) {
    Optional<Double> latitude = degrees(view, place, LATITUDE, 90);
    Optional<Double> longitude = degrees(view, place, LONGITUDE, 180);
    return latitude.isEmpty() || longitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WorldMap.Spot(
                view.snapshot().label(place),
                latitude.get(),
                longitude.get(),
                count,
                view.href(place)));
  }

  private static Optional<Double> degrees(View view, Resource place, Property property, int most) {
    return view.lexical(place, property)
        .filter(number -> number.matches("[-+]?\\d{1,3}(\\.\\d{1,12})?"))
        .map(Double::valueOf)
        .filter(number -> Math.abs(number) <= most);
  }
}
