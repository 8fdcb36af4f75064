package org.parley.server.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Kept;

/** Facts as a page lists them: in order of time, those of its period, ten of them at once. */
final class FactList {

  /** Beyond this many, facts are listed in the order the database has them. */
  private static final int MOST_SORTED = 20_000;

  /** Many facts are of few dates: each is read once. */
  private static final LoadingCache<String, Optional<LocalDate>> DAYS =
      Caffeine.newBuilder().maximumSize(50_000).build(date -> Period.day(date, false));

  private final View view;
  private final List<Dated> dated;

  private FactList(View view, List<Dated> dated) {
    this.view = view;
    this.dated = dated;
  }

  /** The latest first. */
  static FactList of(View view, List<Resource> facts) {
    boolean sorted = facts.size() <= MOST_SORTED;
    List<Dated> dated = new ArrayList<>(facts.size());
    for (Resource fact : facts) {
      dated.add(new Dated(fact.asNode(), sorted ? view.order(fact) : ""));
    }
    if (sorted) {
      dated.sort(Dated.LATEST_FIRST);
    }
    return new FactList(view, dated);
  }

  /** The same of what is found out about a thing, which is kept for its next page. */
  static FactList kept(View view, String what, Resource thing, Supplier<List<Resource>> facts) {
    Kept<List<Dated>> kept = new Kept<>("facts: " + what, thing.asNode());
    return new FactList(
        view, view.snapshot().kept(kept, () -> List.copyOf(of(view, facts.get()).dated)));
  }

  /** Those from which one of these properties leads to a thing. */
  static FactList leading(View view, Resource thing, Property... properties) {
    return kept(
        view,
        Arrays.toString(properties),
        thing,
        () -> {
          LinkedHashSet<Resource> found = new LinkedHashSet<>();
          for (Property property : properties) {
            found.addAll(view.snapshot().subjects(property, thing));
          }
          return List.copyOf(found);
        });
  }

  List<Dated> dated() {
    return dated;
  }

  boolean isEmpty() {
    return dated.isEmpty();
  }

  /** These and others; in no order. */
  FactList and(FactList others) {
    List<Dated> all = new ArrayList<>(dated);
    all.addAll(others.dated);
    return new FactList(view, all);
  }

  FactList earliestFirst() {
    List<Dated> reversed = new ArrayList<>(dated);
    Collections.reverse(reversed);
    return new FactList(view, reversed);
  }

  /** Those of the page's period. */
  FactList within() {
    Period period = view.period();
    if (period.isAll()) {
      return this;
    }
    return new FactList(
        view,
        dated.stream().filter(fact -> period.holds(DAYS.get(fact.date()).orElse(null))).toList());
  }

  /** The days by which they are put in order; of a month or a year, the first. */
  List<LocalDate> days() {
    return dated.stream().flatMap(fact -> DAYS.get(fact.date()).stream()).toList();
  }

  List<Resource> resources() {
    return dated.stream().map(fact -> view.snapshot().thing(fact.fact())).toList();
  }

  /** The part of them that the page shows, each as {@code line} tells it. */
  Optional<Group> group(String id, String title, Function<Resource, Line> line) {
    if (dated.isEmpty()) {
      return Optional.empty();
    }
    int total = dated.size();
    int begin = view.from(id, total);
    int end = Math.min(total, begin + View.MOST_LINES);
    return Optional.of(
        new Group(
            id,
            title,
            dated.subList(begin, end).stream()
                .map(fact -> line.apply(view.snapshot().thing(fact.fact())))
                .toList(),
            begin,
            total,
            begin == 0 ? null : view.page(id, Math.max(0, begin - View.MOST_LINES)),
            end == total ? null : view.page(id, end)));
  }
}
