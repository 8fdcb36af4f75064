package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;
import org.parley.server.graph.Description;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

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
  private String mark = "";
  private @Nullable Saying saying;

  private Entities(
      View view, Head head, Resource thing, String kind, String heading, List<Detail> details) {
    this.view = view;
    this.head = head;
    this.thing = thing;
    this.kind = kind;
    this.heading = heading;
    this.details = details;
  }

  /** The page that suits what the thing is. */
  static EntityPage of(View view, Head head, Resource thing) {
    Snapshot snapshot = view.snapshot();
    if (snapshot.is(thing, PARLEY.Meeting)) {
      return Meetings.page(view, head, thing);
    }
    if (snapshot.is(thing, PARLEY.Proposal)) {
      return Proposals.page(view, head, thing);
    }
    if (snapshot.is(thing, PARLEY.Position)) {
      return Positions.page(view, head, thing);
    }
    if (snapshot.is(thing, PARLEY.Office)) {
      return Offices.page(view, head, thing);
    }
    boolean actor =
        !Actors.kind(snapshot, thing).equals("Actor") || snapshot.is(thing, PARLEY.Actor);
    return actor ? Actors.page(view, head, thing) : Others.page(view, head, thing);
  }

  static Entities page(
      View view, Head head, Resource thing, String kind, String heading, List<Detail> details) {
    return new Entities(view, head, thing, kind, heading, details);
  }

  Entities under(List<Piece> line) {
    under = line;
    return this;
  }

  Entities mark(String warning) {
    mark = warning;
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
        head.titled(heading),
        kind,
        heading,
        under,
        mark,
        saying,
        details,
        evidence.stream().limit(Description.MOST).map(view::quote).toList(),
        evidence.size(),
        groups,
        source());
  }

  private List<Detail> source() {
    List<Detail> source = new ArrayList<>();
    Details.add(source, "Stated in", documents());
    String confidence = view.confidence(thing);
    if (!confidence.isEmpty()) {
      Details.add(source, "Confidence of the reading", List.of(new Words().text(confidence)));
    }
    Details.values(view, source, "Found by the rule", thing, PARLEY.rule, rule -> rule);
    Details.links(view, source, "Read by", thing, PROV.wasGeneratedBy);
    return source;
  }

  private List<Words> documents() {
    return view.snapshot().objects(thing, PROV.wasDerivedFrom).stream()
        .limit(Description.MOST)
        .map(
            document -> {
              String issued = view.date(document, DCTerms.issued);
              return new Words()
                  .link(view.link(document))
                  .text(issued.isEmpty() ? "" : ", " + issued);
            })
        .toList();
  }
}
