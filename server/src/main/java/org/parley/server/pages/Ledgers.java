package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Passage;

/** Positions as a ledger: who took which stance on what, when, in which words. */
final class Ledgers {

  private static final int MOST = 15;
  private static final Set<Resource> FOR = Set.of(PARLEY.Supports, PARLEY.Commits);
  private static final Set<Resource> AGAINST = Set.of(PARLEY.Opposes, PARLEY.Accuses);

  private final View view;
  private final String heading;
  private final Function<Resource, Optional<Resource>> issue;

  private Ledgers(View view, String heading, Function<Resource, Optional<Resource>> issue) {
    this.view = view;
    this.heading = heading;
    this.issue = issue;
  }

  /** By what they are about, else by whom or what they are directed at. */
  static @Nullable Ledger byIssue(View view, List<Resource> positions) {
    return new Ledgers(
            view,
            "Issue",
            position -> first(view, position, PARLEY.topic, PARLEY.respondsTo, PARLEY.toward))
        .of(positions);
  }

  static @Nullable Ledger byHolder(View view, List<Resource> positions) {
    return new Ledgers(view, "Who", position -> first(view, position, PARLEY.holder)).of(positions);
  }

  private static Optional<Resource> first(View view, Resource position, Property... properties) {
    for (Property property : properties) {
      Optional<RDFNode> found =
          view.snapshot().some(position, property).filter(RDFNode::isURIResource);
      if (found.isPresent()) {
        return found.map(RDFNode::asResource);
      }
    }
    return Optional.empty();
  }

  private @Nullable Ledger of(List<Resource> positions) {
    if (positions.isEmpty()) {
      return null;
    }
    Map<Resource, String> dates = new HashMap<>();
    Map<Optional<Resource>, List<Resource>> issues = new LinkedHashMap<>();
    for (Resource position : positions) {
      dates.put(position, view.order(position));
      issues.computeIfAbsent(issue.apply(position), i -> new ArrayList<>()).add(position);
    }
    List<Entry> entries = new ArrayList<>();
    // What several statements are about comes first; what is about nothing in particular, last.
    issues.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Optional<Resource>, List<Resource>> e) -> e.getKey().isEmpty())
                .thenComparing(e -> -e.getValue().size())
                .thenComparing(e -> latest(e.getValue(), dates), Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().map(Resource::getURI).orElse("")))
        .forEach(e -> entries.addAll(history(e.getKey().orElse(null), e.getValue(), dates)));
    int begin = view.from("ledger", entries.size());
    int end = Math.min(entries.size(), begin + MOST);
    List<Ledger.Row> rows = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      boolean opens = i == begin || !entries.get(i).sameIssue(entries.get(i - 1));
      rows.add(row(entries.get(i), opens, dates));
    }
    return new Ledger(
        heading,
        rows,
        begin,
        entries.size(),
        (int) entries.stream().filter(entry -> entry.before != null).count(),
        begin == 0 ? null : view.page("ledger", Math.max(0, begin - MOST)),
        end == entries.size() ? null : view.page("ledger", end));
  }

  private static String latest(List<Resource> positions, Map<Resource, String> dates) {
    return positions.stream().map(dates::get).max(Comparator.naturalOrder()).orElse("");
  }

  /** In order of time, each with the stance it turns from, where the last clear one was at odds. */
  private List<Entry> history(
      @Nullable Resource about, List<Resource> positions, Map<Resource, String> dates) {
    List<Resource> sorted =
        Dated.earliestFirst(positions, position -> dates.getOrDefault(position, ""));
    List<Entry> entries = new ArrayList<>();
    Resource last = null;
    String lastDate = "";
    for (Resource position : sorted) {
      Resource stance = first(view, position, PARLEY.stance).orElse(PARLEY.Asserts);
      String date = dates.getOrDefault(position, "");
      boolean clear = about != null && (FOR.contains(stance) || AGAINST.contains(stance));
      boolean turned =
          clear
              && last != null
              && FOR.contains(last) != FOR.contains(stance)
              && lastDate.compareTo(date) < 0;
      entries.add(new Entry(about, position, turned ? last : null));
      if (clear) {
        last = stance;
        lastDate = date;
      }
    }
    return entries;
  }

  private Ledger.Row row(Entry entry, boolean opens, Map<Resource, String> dates) {
    Resource position = entry.position;
    Optional<Passage> passage =
        view.passages(position, PARLEY.content).stream()
            .findFirst()
            .or(() -> view.passages(position, PARLEY.evidence).stream().findFirst());
    return new Ledger.Row(
        opens
            ? List.of(entry.about == null ? Piece.text("Other statements") : view.link(entry.about))
            : null,
        Times.date(dates.getOrDefault(position, "")),
        view.chips(position, PARLEY.stance),
        Lines.brief(view).saying(position),
        view.href(position),
        passage.map(found -> view.href(found.resource())).orElse(null),
        passage
            .map(Passage::document)
            .or(() -> first(view, position, PROV.wasDerivedFrom))
            .map(view.snapshot()::label)
            .orElse(""),
        view.links(position, PARLEY.reportedBy),
        entry.before == null ? "" : "turned from “" + view.snapshot().label(entry.before) + "”");
  }

  /** A position on an issue, with the stance it turns from or null. */
  private record Entry(@Nullable Resource about, Resource position, @Nullable Resource before) {

    boolean sameIssue(Entry other) {
      return about == null ? other.about == null : about.equals(other.about);
    }
  }
}
