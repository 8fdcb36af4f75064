package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Facts;
import org.parley.server.explore.FactsCache;
import org.parley.server.explore.Filter;
import org.parley.server.explore.Listed;
import org.parley.server.graph.Snapshot;

/** What two actors are reported to hold, on one topic or on all. */
final class Compare {

  private static final int MOST_ROWS = 30;
  private static final int MOST_TOPICS = 14;

  private static final Set<Resource> FOR = Set.of(PARLEY.Supports, PARLEY.Commits);
  private static final Set<Resource> AGAINST = Set.of(PARLEY.Opposes, PARLEY.Denies);

  private final View view;
  private final Facts facts;
  private final Resource one;
  private final Resource other;
  private final String topic;

  /**
   * Compares two.
   *
   * @param topic as in the address: what follows the base in a topic, or words; or empty
   */
  Compare(View view, Facts facts, Resource one, Resource other, String topic) {
    this.view = view;
    this.facts = facts;
    this.one = one;
    this.other = other;
    this.topic = topic;
  }

  /** Of the two that an address names, if they are known. */
  static Optional<Compare> asked(Snapshot snapshot, FactsCache facts, HttpServletRequest request) {
    Pair pair = Pair.of(snapshot, request, "a", "b");
    if (!pair.known()) {
      return Optional.empty();
    }
    String typed = Choice.text(request, "topic");
    // Words are kept as they are, unless they are just the name of a topic.
    String meant =
        new Finder(snapshot)
            .meant("topic", typed)
            .filter(found -> snapshot.label(found).equalsIgnoreCase(typed))
            .map(found -> FacetValues.written(snapshot.addresses(), Facet.TOPIC, found.asNode()))
            .orElse(typed);
    return Optional.of(
        new Compare(View.of(snapshot), facts.of(snapshot), pair.one(), pair.other(), meant));
  }

  ComparePage page(int wanted) {
    List<Held> held = held();
    int from = wanted < held.size() ? wanted : 0;
    int end = Math.min(held.size(), from + MOST_ROWS);
    String names = view.snapshot().label(one) + " and " + view.snapshot().label(other);
    String on = topicLabel();
    List<String> shifts = shifts(held);
    // A shift is told from what came before; what is shown begins with the latest.
    Collections.reverse(held);
    Collections.reverse(shifts);
    return new ComparePage(
        Overviews.head(
                view,
                names + (on.isEmpty() ? "" : " on " + on),
                "explore",
                address(topic, 0),
                List.of(one, other))
            .offering(Overviews.data(address(topic, 0)))
            .askedBy(behind()),
        names + (on.isEmpty() ? "" : " on " + on),
        view.link(one),
        view.link(other),
        view.snapshot().label(one),
        view.snapshot().label(other),
        on,
        List.of(),
        topics(),
        stances(held),
        rows(held.subList(from, end), shifts.subList(from, end)),
        "%,d".formatted(held.size()),
        held.size() <= MOST_ROWS ? "" : "%,d–%,d of %,d".formatted(from + 1, end, held.size()),
        from == 0 ? null : address(topic, Math.max(0, from - MOST_ROWS)),
        end == held.size() ? null : address(topic, end),
        Between.path(view, one, other));
  }

  /** All positions that are compared, the earliest first. */
  List<Node> things() {
    return held().stream().map(each -> each.position.fact()).distinct().toList();
  }

  private String behind() {
    Map<String, String> actors = Map.of("one", one.getURI(), "other", other.getURI());
    if (topic.isEmpty()) {
      return Behind.of("compare", actors);
    }
    Map<String, String> about = new HashMap<>(actors);
    // A topic that nobody knows finds nothing; the words are looked for all the same.
    about.put("topic", known().map(Resource::getURI).orElse("urn:none"));
    return Behind.of("compare-on", about, Map.of("words", topicLabel()));
  }

  private String address(String on, int from) {
    return "/compare?a="
        + slug(one)
        + "&b="
        + slug(other)
        + (on.isEmpty() ? "" : "&topic=" + Links.encoded(on))
        + (from == 0 ? "" : "&from=" + from);
  }

  private String slug(Resource actor) {
    return FacetValues.written(view.snapshot().addresses(), Facet.ACTOR, actor.asNode());
  }

  private Optional<Resource> known() {
    return topic.isEmpty() ? Optional.empty() : new Finder(view.snapshot()).at("topic", topic);
  }

  private String topicLabel() {
    return known().map(view.snapshot()::label).orElse(topic);
  }

  private List<Held> held() {
    List<Held> held = new ArrayList<>();
    positions(one).forEach(each -> held.add(new Held(each, true)));
    positions(other).forEach(each -> held.add(new Held(each, false)));
    held.sort(Comparator.comparingInt((Held each) -> each.position.day().orElse(-1_000_000)));
    return held;
  }

  /** Those that are about the topic, and those in whose words it is. */
  private Set<Facts.Encounter> positions(Resource actor) {
    Set<Facts.Encounter> found = new LinkedHashSet<>();
    if (topic.isEmpty()) {
      found.addAll(facts.positions(actor.asNode(), Filter.NONE));
      return found;
    }
    known()
        .ifPresent(
            about ->
                found.addAll(facts.positions(actor.asNode(), about(about.asNode(), List.of()))));
    List<String> words = Arrays.stream(topicLabel().split("\\s+")).toList();
    found.addAll(facts.positions(actor.asNode(), new Filter(Map.of(), null, null, words)));
    return found;
  }

  private static Filter about(Node about, List<String> words) {
    return new Filter(Map.of(Facet.TOPIC, Set.of(about)), null, null, words);
  }

  /** Of which both speak, those first of which the one that speaks less speaks most. */
  private List<ComparePage.Topic> topics() {
    Map<Node, Integer> ones = facts.held(one.asNode(), Facet.TOPIC);
    Map<Node, Integer> others = facts.held(other.asNode(), Facet.TOPIC);
    return ones.keySet().stream()
        .filter(others::containsKey)
        .filter(each -> known().map(about -> !about.asNode().equals(each)).orElse(true))
        .sorted(
            Comparator.comparingInt(
                    (Node each) ->
                        -Math.min(ones.getOrDefault(each, 0), others.getOrDefault(each, 0)))
                .thenComparing(each -> each.toString()))
        .limit(MOST_TOPICS)
        .map(
            each ->
                new ComparePage.Topic(
                    view.snapshot().label(view.snapshot().resource(each.getURI())),
                    ones.getOrDefault(each, 0),
                    others.getOrDefault(each, 0),
                    address(
                        FacetValues.written(view.snapshot().addresses(), Facet.TOPIC, each), 0)))
        .toList();
  }

  private List<ComparePage.Stance> stances(List<Held> held) {
    Map<Resource, int[]> counts = new TreeMap<>(Comparator.comparing(Resource::getURI));
    for (Held each : held) {
      for (Node stance : facts.values(each.position, Facet.STANCE)) {
        counts
            .computeIfAbsent(view.snapshot().resource(stance.getURI()), s -> new int[2])[
            each.ofOne ? 0 : 1]++;
      }
    }
    int most = counts.values().stream().flatMapToInt(Arrays::stream).max().orElse(1);
    return counts.entrySet().stream()
        .map(
            entry ->
                new ComparePage.Stance(
                    Chip.of(view.snapshot(), entry.getKey()),
                    entry.getValue()[0],
                    entry.getValue()[1],
                    WorldMap.number(100.0 * entry.getValue()[0] / most),
                    WorldMap.number(100.0 * entry.getValue()[1] / most)))
        .toList();
  }

  /** Where a holder, for or against before, is now of the other side; said of one topic only. */
  private List<String> shifts(List<Held> held) {
    List<String> shifts = new ArrayList<>();
    int[] sides = new int[2];
    for (Held each : held) {
      int side = topic.isEmpty() ? 0 : side(each);
      int whose = each.ofOne ? 0 : 1;
      shifts.add(side != 0 && sides[whose] == -side ? "unlike before" : "");
      if (side != 0) {
        sides[whose] = side;
      }
    }
    return shifts;
  }

  private int side(Held held) {
    List<Node> stances = facts.values(held.position, Facet.STANCE);
    return stances.stream()
            .anyMatch(stance -> FOR.stream().anyMatch(f -> f.asNode().equals(stance)))
        ? 1
        : stances.stream()
                .anyMatch(stance -> AGAINST.stream().anyMatch(a -> a.asNode().equals(stance)))
            ? -1
            : 0;
  }

  /** What came out on one day stands in one row. */
  private List<ComparePage.Row> rows(List<Held> held, List<String> shifts) {
    Entries entries = new Entries(view, facts, false);
    List<ComparePage.Row> rows = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      Entry entry = entries.of(Listed.POSITION, held.get(i).position.fact());
      ComparePage.Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null || !last.date().equals(entry.date())) {
        last = new ComparePage.Row(entry.date(), new ArrayList<>(), new ArrayList<>());
        rows.add(last);
      }
      (held.get(i).ofOne ? last.left() : last.right())
          .add(new ComparePage.Cell(entry, shifts.get(i)));
    }
    return rows;
  }

  /** A position and whose it is. */
  private record Held(Facts.Encounter position, boolean ofOne) {}
}
