package org.parley.server.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Snapshot;

/** The sorts of pages that show a thing, and which things each shows. */
enum Sort {
  DOCUMENT(List.of(PARLEY.Document)),
  MEETING(List.of(PARLEY.Meeting)),
  PROPOSAL(List.of(PARLEY.Proposal)),
  POSITION(List.of(PARLEY.Position)),
  OFFICE(List.of(PARLEY.Office)),
  ACTOR(List.of(PARLEY.Person, PARLEY.State, PARLEY.Organization, PARLEY.Group, PARLEY.Actor)),
  PLACE(List.of(PARLEY.Place)),
  TOPIC(List.of(PARLEY.Topic)),
  /** Runs, participations and whatever else there is. */
  THING(List.of());

  private final List<Resource> types;

  Sort(List<Resource> types) {
    this.types = types;
  }

  static Sort of(Snapshot snapshot, Resource thing) {
    return Arrays.stream(values())
        .filter(sort -> sort.types.stream().anyMatch(type -> snapshot.is(thing, type)))
        .findFirst()
        .orElse(THING);
  }

  /** The name of the query behind it. */
  String query() {
    return name().toLowerCase(Locale.ROOT);
  }

  String page(View view, Head head, Resource thing) {
    return switch (this) {
      case DOCUMENT -> Templates.render("document", Documents.page(view, head, thing));
      case MEETING -> Templates.render("meeting", Meetings.page(view, head, thing));
      case ACTOR -> Templates.render("actor", Actors.page(view, head, thing));
      case PROPOSAL -> Templates.render("entity", Proposals.page(view, head, thing));
      case POSITION -> Templates.render("entity", Positions.page(view, head, thing));
      case OFFICE -> Templates.render("entity", Offices.page(view, head, thing));
      case PLACE -> Templates.render("entity", Places.page(view, head, thing));
      case TOPIC -> Templates.render("entity", Topics.page(view, head, thing));
      case THING -> Templates.render("entity", Others.page(view, head, thing));
    };
  }
}
