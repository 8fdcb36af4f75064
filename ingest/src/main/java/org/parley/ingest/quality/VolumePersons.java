package org.parley.ingest.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.parley.ingest.fact.Reading;

/**
 * The persons whom the editors of volumes have linked to their lists of persons, beside those whom
 * their names are held to name in the graph of all memoranda.
 */
final class VolumePersons {

  private final FrusSet set;
  private final List<Reading> readings;
  private final IdentifiedActors actors;

  /** By volume and person, the actor of each name found. */
  private final Map<String, Map<String, List<String>>> volumes = new TreeMap<>();

  VolumePersons(FrusSet set, List<Reading> readings) {
    this.set = set;
    this.readings = readings;
    this.actors = new IdentifiedActors(readings);
    for (int i = 0; i < readings.size(); i++) {
      look(i);
    }
  }

  private void look(int at) {
    FrusSet.Memorandum memorandum = set.memoranda().get(at);
    Map<String, String> listed = set.persons().getOrDefault(memorandum.volume(), Map.of());
    Map<String, List<String>> persons =
        volumes.computeIfAbsent(memorandum.volume(), none -> new LinkedHashMap<>());
    new NamedPersons(memorandum, readings.get(at))
        .answers()
        .forEach(
            (person, ids) -> {
              if (listed.containsKey(person)) {
                List<String> all = persons.computeIfAbsent(person, none -> new ArrayList<>());
                ids.forEach(id -> all.add(actors.id(at, id)));
              }
            });
  }

  void score(Scores scores, Consumer<Slip> slips) {
    Clusters clusters = new Clusters();
    volumes.forEach(
        (volume, persons) -> {
          Map<String, Map<String, Integer>> together = together(persons);
          clusters.add(persons, together);
          report(volume, Slip.Kind.WRONG, together, slips);
          report(volume, Slip.Kind.MISSED, counts(persons), slips);
        });
    clusters.score(scores, Measure.IDENTITY_IN_VOLUME);
    volumes.forEach(
        (one, persons) ->
            volumes.forEach(
                (other, others) -> {
                  if (one.compareTo(other) < 0 && years(one).equals(years(other))) {
                    across(one, other, scores, slips);
                  }
                }));
  }

  /** "frus1961-63" of "frus1961-63v15". */
  private static String years(String volume) {
    return volume.replaceFirst("v[^v]*$", "");
  }

  private void across(String one, String other, Scores scores, Consumer<Slip> slips) {
    Map<String, String> theirs = mostly(one);
    Map<String, String> others = mostly(other);
    int right = 0;
    int found = 0;
    int annotated = 0;
    for (Map.Entry<String, String> a : theirs.entrySet()) {
      for (Map.Entry<String, String> b : others.entrySet()) {
        boolean same = FrusPersons.same(listed(one, a.getKey()), listed(other, b.getKey()));
        boolean held = a.getValue().equals(b.getValue());
        right += same && held ? 1 : 0;
        found += held ? 1 : 0;
        annotated += same ? 1 : 0;
        if (same != held) {
          slips.accept(
              new Slip(
                  one + " " + other,
                  Measure.IDENTITY_ACROSS_VOLUMES,
                  held ? Slip.Kind.WRONG : Slip.Kind.MISSED,
                  "%s as %s, %s as %s"
                      .formatted(
                          listed(one, a.getKey()),
                          a.getValue(),
                          listed(other, b.getKey()),
                          b.getValue())));
        }
      }
    }
    scores.retrieved(Measure.IDENTITY_ACROSS_VOLUMES, right, found, annotated);
  }

  private String listed(String volume, String person) {
    return set.persons().getOrDefault(volume, Map.of()).getOrDefault(person, person);
  }

  /** By person of a volume, the actor that most of the names are; of two the first. */
  private Map<String, String> mostly(String volume) {
    Map<String, String> mostly = new LinkedHashMap<>();
    counts(volumes.getOrDefault(volume, Map.of()))
        .forEach(
            (person, counts) ->
                counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> mostly.put(person, most.getKey())));
    return mostly;
  }

  private static Map<String, Map<String, Integer>> counts(Map<String, List<String>> answers) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    answers.forEach(
        (person, ids) -> {
          Map<String, Integer> each = counts.computeIfAbsent(person, none -> new LinkedHashMap<>());
          ids.forEach(id -> each.merge(id, 1, Integer::sum));
        });
    return counts;
  }

  private static Map<String, Map<String, Integer>> together(Map<String, List<String>> answers) {
    Map<String, Map<String, Integer>> together = new LinkedHashMap<>();
    answers.forEach(
        (person, ids) ->
            ids.forEach(
                id ->
                    together
                        .computeIfAbsent(id, none -> new LinkedHashMap<>())
                        .merge(person, 1, Integer::sum)));
    return together;
  }

  private void report(
      String volume,
      Slip.Kind kind,
      Map<String, Map<String, Integer>> counts,
      Consumer<Slip> slips) {
    counts.forEach(
        (of, each) -> {
          if (each.size() > 1) {
            String what = listed(volume, of) + ": " + each;
            slips.accept(new Slip(volume, Measure.IDENTITY_IN_VOLUME, kind, what));
          }
        });
  }
}
