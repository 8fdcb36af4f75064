package org.parley.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.explore.Facts;
import org.parley.server.explore.Listed;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Snapshot;

/** Tells facts and actors shortly: no text of a document is read for it. */
final class Entries {

  private final View view;
  private final Snapshot snapshot;
  private final Lines lines;
  private final Facts facts;
  private final boolean verbs;

  /**
   * @param verbs whether the verb alone tells the stance of a position, not a chip too
   */
  Entries(View view, Facts facts, boolean verbs) {
    this.view = view;
    this.verbs = verbs;
    this.snapshot = view.snapshot();
    this.lines = new Lines(view);
    this.facts = facts;
  }

  Entry of(Listed listed, Node node) {
    Resource thing = snapshot.resource(node.getURI());
    return switch (listed) {
      case MEETING -> meeting(thing);
      case POSITION -> position(thing);
      case PROPOSAL -> proposal(thing);
      case ACTOR -> actor(thing, node);
    };
  }

  private Entry meeting(Resource meeting) {
    Words words = new Words().link(Piece.link(Meetings.title(view, meeting), view.href(meeting)));
    String details = Meetings.kindAndPlace(view, meeting);
    if (!details.isEmpty()) {
      words.text(" · " + details);
    }
    Optional<Passage> first = first(meeting);
    return new Entry(
        Listed.MEETING.word(),
        Meetings.date(view, meeting),
        words.pieces(),
        Meetings.marks(view, meeting),
        null,
        first.map(Passage::words).orElse(""),
        source(first),
        view.href(meeting));
  }

  private Entry position(Resource position) {
    Optional<Passage> first = first(position);
    return new Entry(
        Listed.POSITION.word(),
        Times.date(view.order(position)),
        lines.claim(position).pieces(),
        verbs ? List.of() : chips(position, PARLEY.stance),
        lines.saying(position),
        "",
        source(first),
        view.href(position));
  }

  private Entry proposal(Resource proposal) {
    Words words = new Words().list(view.links(proposal, PARLEY.proposer)).strong(" proposed");
    List<Piece> addressees = view.links(proposal, PARLEY.addressee);
    if (!addressees.isEmpty()) {
      words.text(" to ").within(addressees);
    }
    return new Entry(
        Listed.PROPOSAL.word(),
        Times.date(view.order(proposal)),
        words.text(":").pieces(),
        chips(proposal, PARLEY.status),
        lines.saying(proposal),
        "",
        source(first(proposal)),
        view.href(proposal));
  }

  private Entry actor(Resource actor, Node node) {
    Words words = new Words().link(view.link(actor)).text(" · " + Actors.kind(snapshot, actor));
    List<Piece> whom = view.links(actor, PARLEY.represents);
    if (!whom.isEmpty()) {
      words.text(", speaks for ").within(whom);
    }
    List<String> told = new ArrayList<>();
    for (Map.Entry<Listed, Integer> each : facts.told(node).entrySet()) {
      told.add(each.getValue() + " " + each.getKey().word() + (each.getValue() == 1 ? "" : "s"));
    }
    return new Entry(
        Listed.ACTOR.word(),
        "",
        words.pieces(),
        List.of(),
        null,
        "",
        new Words().text(String.join(" · ", told)).pieces(),
        view.href(actor));
  }

  private List<Chip> chips(Resource fact, org.apache.jena.rdf.model.Property property) {
    return snapshot.objects(fact, property).stream()
        .map(concept -> Chip.of(snapshot, concept))
        .toList();
  }

  private Optional<Passage> first(Resource fact) {
    return view.passages(fact, PARLEY.evidence).stream().findFirst();
  }

  private List<Piece> source(Optional<Passage> passage) {
    return passage.map(this::source).orElse(List.of());
  }

  private List<Piece> source(Passage passage) {
    Resource document = passage.document();
    String publisher = view.lexical(document, DCTerms.publisher).orElse("");
    Words words = new Words().link(Piece.link(snapshot.label(document), href(passage)));
    String issued = view.date(document, DCTerms.issued);
    for (String part : List.of(publisher, issued)) {
      if (!part.isEmpty()) {
        words.text(", " + part);
      }
    }
    return words.pieces();
  }

  private @Nullable String href(Passage passage) {
    return view.href(passage.resource());
  }
}
