package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Facts;
import org.parley.server.explore.FactsCache;
import org.parley.server.explore.Listed;
import org.parley.server.graph.Snapshot;

/** What two actors have to do with each other. */
final class Between {

  private static final int MOST_ENTRIES = 25;
  private static final int MOST_COUNTED = 10;

  private static final List<Listed> SORTS =
      List.of(Listed.MEETING, Listed.POSITION, Listed.PROPOSAL);

  private final View view;
  private final Facts facts;
  private final Resource one;
  private final Resource other;
  private final Period period;
  private final String sort;

  Between(View view, Facts facts, Resource one, Resource other, Period period, String sort) {
    this.view = view;
    this.facts = facts;
    this.one = one;
    this.other = other;
    this.period = period;
    this.sort = sort;
  }

  /** Of the two that a path names, if it does and they are known. */
  static Optional<Between> at(
      Snapshot snapshot, FactsCache facts, String path, HttpServletRequest request) {
    String[] names = path.substring("/between/".length()).split("/", -1);
    if (names.length != 2) {
      return Optional.empty();
    }
    Finder finder = new Finder(snapshot);
    Optional<Resource> one = finder.at("actor", names[0]);
    Optional<Resource> other = finder.at("actor", names[1]);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Between(
                View.of(snapshot),
                facts.of(snapshot),
                one.get(),
                other.get(),
                Period.of(request),
                Choice.text(request, "show")));
  }

  /** The address is the same whichever of the two comes first. */
  static String path(View view, Resource one, Resource other) {
    return "/between/" + slug(view, one) + "/" + slug(view, other);
  }

  private static String slug(View view, Resource actor) {
    String path = view.href(actor);
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }

  BetweenPage page(int wanted) {
    Snapshot snapshot = view.snapshot();
    List<Facts.Encounter> all = facts.between(one.asNode(), other.asNode());
    List<Facts.Encounter> inPeriod = all.stream().filter(this::inPeriod).toList();
    List<Facts.Encounter> shown = inPeriod.stream().filter(each -> shows(each.listed())).toList();
    int from = wanted < shown.size() ? wanted : 0;
    int end = Math.min(shown.size(), from + MOST_ENTRIES);
    String names = snapshot.label(one) + " and " + snapshot.label(other);
    String first =
        slug(view, one).compareTo(slug(view, other)) <= 0
            ? path(view, one, other)
            : path(view, other, one);
    int odds = facts.disagreements(one.asNode(), other.asNode()).size();
    Map<Resource, Integer> places = places(inPeriod);
    return new BetweenPage(
        Overviews.head(view, names, "explore", first, List.of(one, other))
            .offering(Overviews.data(first))
            .askedBy(Behind.of("between", Map.of("one", one.getURI(), "other", other.getURI()))),
        names,
        view.link(one),
        view.link(other),
        snapshot.label(one),
        snapshot.label(other),
        List.of(),
        sorts(inPeriod),
        period.words(),
        Timeline.of(
            SORTS.stream().map(each -> each.word() + "s").toList(),
            SORTS.stream().map(each -> days(all, each)).toList(),
            period,
            other -> address(other, sort, 0)),
        years(shown.subList(from, end)),
        shown.size() <= MOST_ENTRIES ? "" : "%,d–%,d of %,d".formatted(from + 1, end, shown.size()),
        from == 0 ? null : address(period, sort, Math.max(0, from - MOST_ENTRIES)),
        end == shown.size() ? null : address(period, sort, end),
        map(places),
        counted(places),
        counted(speakers(inPeriod)),
        stances(inPeriod),
        "/compare?a=" + slug(view, one) + "&b=" + slug(view, other),
        odds,
        "/disagreements?actor=" + slug(view, one) + "&actor=" + slug(view, other));
  }

  /** All facts between the two, the latest first. */
  List<Node> things() {
    return facts.between(one.asNode(), other.asNode()).stream().map(Facts.Encounter::fact).toList();
  }

  private String address(Period within, String only, int from) {
    List<String> parts = new ArrayList<>();
    if (!only.isEmpty()) {
      parts.add("show=" + only);
    }
    if (!within.isAll()) {
      parts.add(within.parameters());
    }
    if (from > 0) {
      parts.add("from=" + from);
    }
    String path = path(view, one, other);
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private boolean shows(Listed listed) {
    return sort.isEmpty() || sort.equals(listed.word());
  }

  private boolean inPeriod(Facts.Encounter each) {
    return period.holds(day(each));
  }

  private static @Nullable LocalDate day(Facts.Encounter each) {
    return each.day().isEmpty() ? null : LocalDate.ofEpochDay(each.day().getAsInt());
  }

  private static List<LocalDate> days(List<Facts.Encounter> all, Listed listed) {
    List<LocalDate> days = new ArrayList<>();
    for (Facts.Encounter each : all) {
      LocalDate day = each.listed() == listed ? day(each) : null;
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  private List<BetweenPage.Sort> sorts(List<Facts.Encounter> inPeriod) {
    List<BetweenPage.Sort> sorts = new ArrayList<>();
    sorts.add(
        new BetweenPage.Sort(
            "Everything", inPeriod.size(), address(period, "", 0), sort.isEmpty()));
    for (Listed listed : SORTS) {
      sorts.add(
          new BetweenPage.Sort(
              Details.capitalised(listed.word()) + "s",
              (int) inPeriod.stream().filter(each -> each.listed() == listed).count(),
              address(period, listed.word(), 0),
              sort.equals(listed.word())));
    }
    return sorts;
  }

  private List<BetweenPage.Year> years(List<Facts.Encounter> shown) {
    Entries entries = new Entries(view, facts, true);
    Map<String, List<Entry>> years = new LinkedHashMap<>();
    for (Facts.Encounter each : shown) {
      LocalDate day = day(each);
      years
          .computeIfAbsent(day == null ? "Undated" : "" + day.getYear(), y -> new ArrayList<>())
          .add(entries.of(each.listed(), each.fact()));
    }
    return years.entrySet().stream()
        .map(year -> new BetweenPage.Year(year.getKey(), year.getValue()))
        .toList();
  }

  private Map<Resource, Integer> places(List<Facts.Encounter> shown) {
    return count(shown, each -> facts.values(each, Facet.PLACE));
  }

  private Map<Resource, Integer> speakers(List<Facts.Encounter> shown) {
    Set<Node> envoys = new HashSet<>(facts.envoys(one.asNode()));
    envoys.addAll(facts.envoys(other.asNode()));
    envoys.removeAll(List.of(one.asNode(), other.asNode()));
    return count(shown, each -> facts.who(each).stream().filter(envoys::contains).toList());
  }

  private Map<Resource, Integer> count(
      List<Facts.Encounter> shown, Function<Facts.Encounter, List<Node>> values) {
    Map<Resource, Integer> counts = new LinkedHashMap<>();
    for (Facts.Encounter each : shown) {
      for (Node value : values.apply(each)) {
        counts.merge(view.snapshot().resource(value.getURI()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private List<BetweenPage.Counted> counted(Map<Resource, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Resource, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().getURI()))
        .limit(MOST_COUNTED)
        .map(entry -> new BetweenPage.Counted(view.link(entry.getKey()), entry.getValue()))
        .toList();
  }

  private @Nullable WorldMap map(Map<Resource, Integer> places) {
    List<WorldMap.Spot> spots = new ArrayList<>();
    places.forEach((place, times) -> Maps.spot(view, place, times).ifPresent(spots::add));
    return spots.isEmpty() ? null : WorldMap.around("Where they met", spots);
  }

  private List<BetweenPage.Stance> stances(List<Facts.Encounter> shown) {
    Map<Resource, int[]> counts = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    for (Facts.Encounter each : shown) {
      for (Node stance : facts.values(each, Facet.STANCE)) {
        counts
            .computeIfAbsent(view.snapshot().resource(stance.getURI()), s -> new int[2])[
            each.forth() ? 0 : 1]++;
      }
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                new BetweenPage.Stance(
                    Chip.of(view.snapshot(), entry.getKey()),
                    entry.getValue()[0],
                    entry.getValue()[1]))
        .toList();
  }
}
