package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parley.ingest.fact.Reading;

/**
 * The persons whom the editors of a volume have linked to its list of persons, beside whom the
 * names are held to name in the graph of all memoranda.
 */
final class VolumePersons {

  private final List<FrusSet.Memorandum> memoranda;
  private final List<Reading> readings;
  private final IdentifiedActors actors;

  VolumePersons(List<FrusSet.Memorandum> memoranda, List<Reading> readings) {
    this.memoranda = memoranda;
    this.readings = readings;
    this.actors = new IdentifiedActors(readings);
  }

  void score(Scores scores, Consumer<Slip> slips) {
    Map<String, Map<String, List<String>>> volumes = new TreeMap<>();
    for (int i = 0; i < memoranda.size(); i++) {
      int at = i;
      Map<String, List<String>> persons =
          volumes.computeIfAbsent(memoranda.get(i).volume(), none -> new LinkedHashMap<>());
      new NamedPersons(memoranda.get(i), readings.get(i))
          .answers()
          .forEach(
              (person, ids) -> {
                if (person.startsWith("#")) {
                  ids.forEach(
                      id ->
                          persons
                              .computeIfAbsent(person, none -> new ArrayList<>())
                              .add(actors.id(at, id)));
                }
              });
    }
    Clusters clusters = new Clusters();
    volumes.forEach(
        (volume, persons) -> {
          Map<String, Map<String, Integer>> together = new LinkedHashMap<>();
          persons.forEach(
              (person, ids) ->
                  ids.forEach(
                      id ->
                          together
                              .computeIfAbsent(id, none -> new LinkedHashMap<>())
                              .merge(person, 1, Integer::sum)));
          clusters.add(persons, together);
          together.forEach(
              (id, counts) -> {
                if (counts.size() > 1) {
                  slips.accept(
                      new Slip(
                          volume, Measure.IDENTITY_IN_VOLUME, Slip.Kind.WRONG, id + ": " + counts));
                }
              });
          persons.forEach(
              (person, ids) -> {
                Map<String, Integer> counts = new TreeMap<>();
                ids.forEach(id -> counts.merge(id, 1, Integer::sum));
                if (counts.size() > 1) {
                  slips.accept(
                      new Slip(
                          volume,
                          Measure.IDENTITY_IN_VOLUME,
                          Slip.Kind.MISSED,
                          person + ": " + counts));
                }
              });
        });
    clusters.score(scores, Measure.IDENTITY_IN_VOLUME);
  }
}
