package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import org.parley.server.explore.Filter;
import org.parley.server.explore.Listed;

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

  ComparePage page(int wanted) {
    List<Held> held = new ArrayList<>();
    positions(one).forEach(each -> held.add(new Held(each, true)));
    positions(other).forEach(each -> held.add(new Held(each, false)));
    held.sort(Comparator.comparingInt((Held each) -> each.position.day().orElse(-1_000_000)));
    int from = wanted < held.size() ? wanted : 0;
    int end = Math.min(held.size(), from + MOST_ROWS);
    String names = view.snapshot().label(one) + " and " + view.snapshot().label(other);
    String on = topicLabel();
    List<String> shifts = shifts(held);
    return new ComparePage(
        Head.of(names + (on.isEmpty() ? "" : " on " + on)).in("explore").at(address(topic, 0)),
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
    Entries entries = new Entries(view, facts);
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
