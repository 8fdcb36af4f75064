package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Passage;

/** Builds the page of any one thing, with what all such pages share. */
final class Entities {

  private final View view;
  private final Head head;
  private final Resource thing;
  private final String kind;
  private final String heading;
  private final List<Detail> details;
  private final List<Group> groups = new ArrayList<>();
  private List<Piece> under = List.of();
  private List<Chip> chips = List.of();
  private @Nullable Saying saying;
  private @Nullable WorldMap map;
  private @Nullable Timeline timeline;
  private @Nullable Ledger ledger;

  private Entities(
      View view, Head head, Resource thing, String kind, String heading, List<Detail> details) {
    this.view = view;
    this.head = head;
    this.thing = thing;
    this.kind = kind;
    this.heading = heading;
    this.details = details;
  }

  static Entities page(
      View view, Head head, Resource thing, String kind, String heading, List<Detail> details) {
    return new Entities(view, head, thing, kind, heading, details);
  }

  Entities under(List<Piece> line) {
    under = line;
    return this;
  }

  Entities chips(List<Chip> marks) {
    chips = marks;
    return this;
  }

  Entities map(@Nullable WorldMap where) {
    map = where;
    return this;
  }

  Entities timeline(@Nullable Timeline times) {
    timeline = times;
    return this;
  }

  Entities ledger(@Nullable Ledger positions) {
    ledger = positions;
    return this;
  }

  Entities saying(@Nullable Saying words) {
    saying = words;
    return this;
  }

  Entities group(Optional<Group> group) {
    group.ifPresent(groups::add);
    return this;
  }

  EntityPage build() {
    List<Passage> evidence = view.passages(thing, PARLEY.evidence);
    return new EntityPage(
        head.titled(Details.capitalised(heading)),
        kind,
        Details.capitalised(heading),
        under,
        chips,
        saying,
        details,
        map,
        timeline,
        view.period().words(),
        ledger,
        Rivals.about(view, thing),
        Reports.of(view, evidence, View.MOST_LINES),
        Math.min(View.MOST_LINES, evidence.size()),
        evidence.size(),
        groups,
        Sources.of(view, thing));
  }
}
