package org.parley.server.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.WGS84;

/** Places on maps, where the data tells where they lie. */
final class Maps {

  private Maps() {}

  /** Null where none of the places is known to lie anywhere. */
  static @Nullable WorldMap of(View view, List<Resource> places) {
    List<WorldMap.Spot> spots =
        places.stream().flatMap(place -> spot(view, place, 1).stream()).toList();
    return spots.isEmpty()
        ? null
        : WorldMap.around(
            spots.stream().map(WorldMap.Spot::label).collect(Collectors.joining(", ")), spots);
  }

  static Optional<WorldMap.Spot> spot(View view, Resource place, int count) {
    Optional<Double> latitude = degrees(view, place, WGS84.latitude, 90);
    Optional<Double> longitude = degrees(view, place, WGS84.longitude, 180);
    return latitude.flatMap(
        north ->
            longitude.map(
                east ->
                    new WorldMap.Spot(
                        view.snapshot().label(place), north, east, count, view.href(place))));
  }

  private static Optional<Double> degrees(View view, Resource place, Property property, int most) {
    return view.lexical(place, property)
        .filter(number -> number.matches("[-+]?\\d{1,3}(\\.\\d{1,12})?"))
        .map(Double::valueOf)
        .filter(number -> Math.abs(number) <= most);
  }
}
