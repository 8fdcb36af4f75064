package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Kept;
import org.parley.server.graph.Passage;

/** Positions as a ledger: who took which stance on what, when, in which words. */
final class Ledgers {

  private static final int MOST = 15;
  private static final Set<Node> FOR = Set.of(PARLEY.Supports.asNode(), PARLEY.Commits.asNode());
  private static final Set<Node> AGAINST = Set.of(PARLEY.Opposes.asNode(), PARLEY.Accuses.asNode());

  // What several statements are about comes first; what is about nothing in particular, last.
  private static final Comparator<Issue> ORDER =
      Comparator.comparing((Issue issue) -> issue.about == null)
          .thenComparing(issue -> -issue.positions.size())
          .thenComparing(Issue::latest, Comparator.reverseOrder())
          .thenComparing(issue -> String.valueOf(issue.about));

  private final View view;
  private final String heading;
  private final List<Property> issue;

  private Ledgers(View view, String heading, Property... issue) {
    this.view = view;
    this.heading = heading;
    this.issue = List.of(issue);
  }

  /** By what they are about, else by whom or what they are directed at. */
  static @Nullable Ledger byIssue(View view, Resource holder, FactList positions) {
    return new Ledgers(view, "Issue", PARLEY.topic, PARLEY.respondsTo, PARLEY.toward)
        .of(holder, positions);
  }

  static @Nullable Ledger byHolder(View view, Resource topic, FactList positions) {
    return new Ledgers(view, "Who", PARLEY.holder).of(topic, positions);
  }

  /** The first value, of the first property that has one. */
  private @Nullable Node first(Node position, List<Property> properties) {
    Resource resource = view.snapshot().thing(position);
    for (Property property : properties) {
      Optional<RDFNode> found =
          view.snapshot().some(resource, property).filter(RDFNode::isURIResource);
      if (found.isPresent()) {
        return found.get().asNode();
      }
    }
    return null;
  }

  private @Nullable Ledger of(Resource thing, FactList positions) {
    if (positions.isEmpty()) {
      return null;
    }
    List<Entry> entries =
        view.period().isAll()
            ? view.snapshot()
                .kept(new Kept<>("ledger: " + issue, thing.asNode()), () -> entries(positions))
            : entries(positions);
    int begin = view.from("ledger", entries.size());
    int end = Math.min(entries.size(), begin + MOST);
    List<Ledger.Row> rows = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      boolean opens = i == begin || !Objects.equals(entries.get(i).about, entries.get(i - 1).about);
      rows.add(row(entries.get(i), opens));
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

  private List<Entry> entries(FactList positions) {
    Map<Optional<Node>, Issue> issues = new LinkedHashMap<>();
    positions.dated().stream()
        .sorted(Dated.EARLIEST_FIRST)
        .forEach(
            position ->
                issues
                    .computeIfAbsent(
                        Optional.ofNullable(first(position.fact(), issue)),
                        about -> new Issue(about.orElse(null), new ArrayList<>()))
                    .positions
                    .add(position));
    return issues.values().stream().sorted(ORDER).flatMap(this::history).toList();
  }

  /** In order of time, each with the stance it turns from, where the last clear one was at odds. */
  private Stream<Entry> history(Issue issue) {
    List<Entry> entries = new ArrayList<>();
    Node last = null;
    String lastDate = "";
    for (Dated position : issue.positions) {
      Node stance = first(position.fact(), List.of(PARLEY.stance));
      boolean supports = stance != null && FOR.contains(stance);
      boolean clear =
          issue.about != null && (supports || stance != null && AGAINST.contains(stance));
      boolean turned =
          clear
              && last != null
              && FOR.contains(last) != supports
              && lastDate.compareTo(position.date()) < 0;
      entries.add(new Entry(issue.about, position, turned ? last : null));
      if (clear) {
        last = stance;
        lastDate = position.date();
      }
    }
    return entries.stream();
  }

  private Ledger.Row row(Entry entry, boolean opens) {
    Resource position = view.snapshot().thing(entry.position.fact());
    Optional<Passage> passage =
        view.passages(position, PARLEY.content).stream()
            .findFirst()
            .or(() -> view.passages(position, PARLEY.evidence).stream().findFirst());
    return new Ledger.Row(
        List.of(
            entry.about == null
                ? Piece.text("Other statements")
                : view.link(view.snapshot().thing(entry.about))),
        opens,
        Times.date(entry.position.date()),
        view.chips(position, PARLEY.stance),
        Lines.brief(view).saying(position),
        view.href(position),
        passage.map(found -> view.href(found.resource())).orElse(null),
        passage
            .map(Passage::document)
            .or(() -> view.snapshot().things(position, PROV.wasDerivedFrom).stream().findFirst())
            .map(view.snapshot()::label)
            .orElse(""),
        view.links(position, PARLEY.reportedBy),
        entry.before == null
            ? ""
            : "turned from “" + view.snapshot().label(view.snapshot().thing(entry.before)) + "”");
  }

  /**
   * What positions are about.
   *
   * @param about null for those about nothing in particular
   * @param positions the earliest first
   */
  private record Issue(@Nullable Node about, List<Dated> positions) {

    String latest() {
      return positions.get(positions.size() - 1).date();
    }
  }

  /** A position on an issue, with the stance it turns from or null. */
  private record Entry(@Nullable Node about, Dated position, @Nullable Node before) {}
}
