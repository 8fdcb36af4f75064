package org.parley.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.server.explore.Facet;
import org.parley.server.explore.Facts;
import org.parley.server.explore.Filter;
import org.parley.server.explore.Found;
import org.parley.server.explore.Listed;

/** How a choice among meetings, positions, proposals or actors is shown. */
final class Explore {

  static final int MOST_ENTRIES = 25;

  private final View view;
  private final Facts facts;
  private final Choice choice;
  private final Filter filter;

  Explore(View view, Facts facts, Choice choice) {
    this.view = view;
    this.facts = facts;
    this.choice = choice;
    this.filter = filter(view, choice);
  }

  /** A choice in the terms of the data; a value that means nothing leaves nothing. */
  static Filter filter(View view, Choice choice) {
    Map<Facet, Set<Node>> chosen = new HashMap<>();
    choice
        .values()
        .forEach(
            (facet, values) -> {
              Set<Node> nodes = new HashSet<>();
              for (String value : values) {
                FacetValues.meant(view.snapshot().addresses(), facet, value).ifPresent(nodes::add);
              }
              chosen.put(facet, nodes);
            });
    List<String> words =
        Arrays.stream(choice.words().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return new Filter(chosen, choice.period().first(), choice.period().last(), words);
  }

  /**
   * @param unread what was given as a date and is none
   */
  ExplorePage page(List<String> unread) {
    Found found = facts.find(choice.listed(), filter);
    int total = found.things().size();
    int from = choice.from() < total ? choice.from() : 0;
    int end = Math.min(total, from + MOST_ENTRIES);
    Entries entries = new Entries(view, facts, true);
    List<ExplorePage.FacetList> facets = new FacetLists(view, choice).of(found);
    return new ExplorePage(
        Overviews.head(
                view,
                Details.capitalised(choice.listed().word()) + "s",
                "explore",
                choice.from(0).address(),
                List.of())
            .offering(Overviews.data(choice.from(0).address()))
            .askedBy(ExploreQuery.of(view, choice)),
        tabs(),
        chosen(),
        Choice.all(choice.listed()).address(),
        problems(unread),
        summary(total),
        timeline(found),
        found.things().subList(from, end).stream()
            .map(thing -> entries.of(choice.listed(), thing))
            .toList(),
        from,
        total == 0 ? "" : "%,d–%,d of %,d".formatted(from + 1, end, total),
        from == 0 ? null : choice.from(Math.max(0, from - MOST_ENTRIES)).address(),
        end == total ? null : choice.from(end).address(),
        facets.stream().filter(facet -> !facet.id().equals(choice.whole())).toList(),
        facets.stream().filter(facet -> facet.id().equals(choice.whole())).findFirst().orElse(null),
        choice.brief().address(),
        narrowing(),
        total == 0 ? List.of() : downloads(total));
  }

  private List<ExplorePage.Tab> tabs() {
    Map<Listed, Integer> counts = facts.counts(filter);
    List<ExplorePage.Tab> tabs = new ArrayList<>();
    for (Listed listed : Listed.values()) {
      tabs.add(
          new ExplorePage.Tab(
              Details.capitalised(listed.word()) + "s",
              counts.getOrDefault(listed, 0),
              choice.listing(listed).address(),
              listed == choice.listed()));
    }
    return tabs;
  }

  private List<Piece> chosen() {
    List<Piece> chosen = new ArrayList<>();
    List<Facet> suiting = Facet.of(choice.listed());
    choice
        .values()
        .forEach(
            (facet, values) -> {
              for (String value : suiting.contains(facet) ? values : List.<String>of()) {
                String label =
                    FacetValues.meant(view.snapshot().addresses(), facet, value)
                        .map(node -> FacetValues.label(view, facet, node))
                        .orElse(value);
                chosen.add(
                    Piece.link(
                        FacetValues.title(facet, choice.listed()) + ": " + label,
                        choice.toggled(facet, value).address()));
              }
            });
    if (!choice.period().isAll()) {
      chosen.add(Piece.link(choice.period().words(), choice.in(Period.ALL).address()));
    }
    if (!choice.words().isEmpty()) {
      chosen.add(Piece.link("“" + choice.words() + "”", choice.saying("").address()));
    }
    return chosen;
  }

  /** Dates that are none, and names that nothing bears, with what may be meant. */
  private List<List<Piece>> problems(List<String> unread) {
    List<List<Piece>> problems = new ArrayList<>();
    for (String date : unread) {
      problems.add(
          new Words()
              .text(
                  "“"
                      + date
                      + "” is no date, and was left out. A year, a month or a day is:"
                      + " 1997, 1997-05 or 1997-05-28.")
              .pieces());
    }
    Finder finder = new Finder(view.snapshot());
    choice
        .values()
        .forEach(
            (facet, values) -> {
              String folder = FacetValues.folder(facet);
              for (String value : folder.isEmpty() ? List.<String>of() : values) {
                if (finder.at(folder, value).isEmpty()) {
                  problems.add(problem(finder, facet, value));
                }
              }
            });
    return problems;
  }

  private List<Piece> problem(Finder finder, Facet facet, String value) {
    String folder = FacetValues.folder(facet);
    Words words = new Words().text("No one " + folder + " is called “" + value + "”.");
    List<Resource> near = finder.near(folder, value);
    if (!near.isEmpty()) {
      words.text(" Perhaps ");
      words.list(near.stream().map(thing -> instead(facet, value, thing)).toList()).text("?");
    }
    return words.pieces();
  }

  private Piece instead(Facet facet, String value, Resource thing) {
    String slug = FacetValues.written(view.snapshot().addresses(), facet, thing.asNode());
    return Piece.link(
        view.snapshot().label(thing), choice.toggled(facet, value).toggled(facet, slug).address());
  }

  private String summary(int total) {
    String one = choice.listed().word();
    if (choice.isAll()) {
      return choice.listed() == Listed.ACTOR
          ? "All %,d actors that have a part in a fact".formatted(total)
          : "All %,d %ss".formatted(total, one);
    }
    return total == 0
        ? "No " + one + " matches"
        : total == 1 ? "One " + one + " matches" : "%,d %ss match".formatted(total, one);
  }

  private @Nullable Timeline timeline(Found found) {
    List<LocalDate> days = new ArrayList<>();
    found
        .months()
        .forEach(
            (month, number) ->
                days.addAll(
                    Collections.nCopies(
                        number,
                        LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1))));
    if (found.months().size() < 2) {
      return null;
    }
    return Timeline.of(
        List.of(choice.listed().word() + "s"),
        List.of(days),
        choice.period(),
        period -> choice.in(period).address());
  }

  private ExplorePage.Narrowing narrowing() {
    List<ExplorePage.Hidden> kept = new ArrayList<>();
    kept.add(new ExplorePage.Hidden("kind", choice.listed().word()));
    choice
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(value -> kept.add(new ExplorePage.Hidden(facet.word(), value))));
    List<ExplorePage.Field> fields = new ArrayList<>();
    for (Facet facet : List.of(Facet.STATE, Facet.ACTOR, Facet.TOWARD, Facet.PLACE, Facet.TOPIC)) {
      if (Facet.of(choice.listed()).contains(facet)) {
        fields.add(
            new ExplorePage.Field(
                facet.word(),
                FacetValues.title(facet, choice.listed()),
                facet == Facet.STATE ? "state" : FacetValues.folder(facet)));
      }
    }
    Period period = choice.period();
    return new ExplorePage.Narrowing(
        kept,
        fields,
        choice.words(),
        period.first() == null ? "" : period.first().toString(),
        period.last() == null ? "" : period.last().toString());
  }

  private List<ExplorePage.Download> downloads(int total) {
    return Arrays.stream(ListFormat.values())
        .map(
            format ->
                new ExplorePage.Download(
                    format.label(),
                    choice.from(0).address("/explore." + format.suffix()),
                    total > format.most() ? "the first %,d".formatted(format.most()) : ""))
        .toList();
  }
}
