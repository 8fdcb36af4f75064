package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;

/** Whom an actor met, from the meetings that took place. */
final class Contacts {

  private static final int MOST_LISTED = 10;
  private static final int FEWEST_DRAWN = 3;

  /** So that a page is the same each time. */
  private static final Comparator<List<Integer>> PAIRS =
      Comparator.comparing((List<Integer> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1));

  private final View view;
  private final Resource actor;
  private final Set<Resource> envoys;
  private final Map<Resource, Integer> times = new HashMap<>();
  private final Map<Resource, String> last = new HashMap<>();
  private final List<List<Resource>> rooms = new ArrayList<>();
  private final List<Resource> ranked;

  Contacts(View view, Resource actor, FactList meetings) {
    this.view = view;
    this.actor = actor;
    this.envoys = Set.copyOf(view.snapshot().subjects(PARLEY.represents, actor));
    for (Dated meeting : meetings.dated()) {
      Resource resource = view.snapshot().thing(meeting.fact());
      if (view.snapshot().says(resource, PARLEY.factuality, PARLEY.Actual)) {
        add(resource, meeting.date());
      }
    }
    this.ranked = ranked();
  }

  private void add(Resource meeting, String date) {
    List<Resource> others =
        view.snapshot().values(meeting, PARLEY.participant).stream()
            .filter(RDFNode::isURIResource)
            .map(RDFNode::asResource)
            .filter(other -> !other.equals(actor))
            // Its own envoys are not whom it met.
            .filter(other -> !envoys.contains(other))
            .toList();
    rooms.add(others);
    for (Resource other : others) {
      times.merge(other, 1, Integer::sum);
      last.merge(other, date, (one, two) -> one.compareTo(two) >= 0 ? one : two);
    }
  }

  int count() {
    return times.size();
  }

  /** The most frequent first. */
  List<ActorPage.Met> met() {
    return ranked.stream()
        .limit(MOST_LISTED)
        .map(
            other ->
                new ActorPage.Met(
                    view.link(other),
                    Actors.kind(view.snapshot(), other),
                    times.getOrDefault(other, 0),
                    Times.date(last.getOrDefault(other, "")),
                    Links.between(view.href(actor), view.href(other))))
        .toList();
  }

  /** Null where there are too few to be worth a drawing. */
  @Nullable Network network() {
    if (ranked.size() < FEWEST_DRAWN) {
      return null;
    }
    Map<Resource, Integer> places = new HashMap<>();
    ranked.forEach(other -> places.put(other, places.size()));
    Map<List<Integer>, Integer> ties = new TreeMap<>(PAIRS);
    for (List<Resource> room : rooms) {
      List<Integer> there =
          room.stream().filter(places::containsKey).map(places::get).sorted().toList();
      for (int i = 0; i < there.size(); i++) {
        for (int j = i + 1; j < there.size(); j++) {
          ties.merge(List.of(there.get(i), there.get(j)), 1, Integer::sum);
        }
      }
    }
    return Network.around(
        "Whom " + view.snapshot().label(actor) + " met; the wider the line, the more often",
        neighbour(actor, 1),
        ranked.stream().map(other -> neighbour(other, times.getOrDefault(other, 0))).toList(),
        ties);
  }

  private Network.Neighbour neighbour(Resource other, int count) {
    String kind = Actors.kind(view.snapshot(), other).toLowerCase(Locale.ROOT);
    return new Network.Neighbour(view.snapshot().label(other), kind, count, view.href(other));
  }

  private List<Resource> ranked() {
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Resource, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> last.getOrDefault(e.getKey(), ""), Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().getURI()))
        .limit(Network.MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
