package org.parley.server.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Passage;

/** Facts told in a sentence each. */
final class Lines {

  private static final int MOST_QUOTES = 3;

  private final View view;
  private final @Nullable Resource document;

  Lines(View view) {
    this(view, null);
  }

  /**
   * With evidence of one document only.
   *
   * @param document null for evidence of all
   */
  Lines(View view, @Nullable Resource document) {
    this.view = view;
    this.document = document;
  }

  /** Any fact, told as what it is. */
  Line of(Resource fact) {
    if (view.snapshot().is(fact, PARLEY.Meeting)) {
      return meeting(fact);
    }
    if (view.snapshot().is(fact, PARLEY.Position)) {
      return position(fact);
    }
    if (view.snapshot().is(fact, PARLEY.Proposal)) {
      return proposal(fact);
    }
    if (view.snapshot().is(fact, PARLEY.Office)) {
      return office(fact);
    }
    return line(fact, new Words().link(view.link(fact)), null, "", "", "");
  }

  Line meeting(Resource meeting) {
    Words words = new Words().link(Piece.link(Meetings.title(view, meeting), view.href(meeting)));
    String details = Meetings.kindAndPlace(view, meeting);
    if (!details.isEmpty()) {
      words.text(" · " + details);
    }
    return line(
        meeting, words, null, Meetings.mark(view, meeting), "", view.date(meeting, PARLEY.date));
  }

  Line position(Resource position) {
    return line(position, claim(position), saying(position), "", "", issued(position));
  }

  Line proposal(Resource proposal) {
    Words words = new Words().list(view.links(proposal, PARLEY.proposer)).strong(" proposed");
    List<Piece> addressees = view.links(proposal, PARLEY.addressee);
    if (!addressees.isEmpty()) {
      words.text(" to ").list(addressees);
    }
    String status = Proposals.status(view, proposal);
    return line(proposal, words.text(":"), saying(proposal), "", status, issued(proposal));
  }

  Line office(Resource office) {
    Words words = new Words().list(view.links(office, ORG.member)).text(", ");
    words.link(Piece.link(Offices.title(view, office), view.href(office)));
    List<Piece> of = view.links(office, PARLEY.of);
    if (!of.isEmpty()) {
      words.text(" of ").list(of);
    }
    return line(office, words, null, "", "", view.date(office, PARLEY.attestedOn));
  }

  Line document(Resource document, int times) {
    Words words = new Words().link(view.link(document));
    if (times > 1) {
      words.text(" (" + times + " times)");
    }
    return line(document, words, null, "", "", Times.date(view.order(document)));
  }

  /** "X demands of Y:", as a claim of X. */
  Words claim(Resource position) {
    List<Piece> holders = view.links(position, PARLEY.holder);
    Stances.Verb verb =
        view.snapshot().objects(position, PARLEY.stance).stream()
            .findFirst()
            .map(Stances::verb)
            .orElseGet(() -> Stances.verb(PARLEY.Asserts));
    Words words = new Words().list(holders).strong(" " + verb.of(holders.size()));
    List<Piece> toward = view.links(position, PARLEY.toward);
    if (!toward.isEmpty()) {
      words.text(verb.toward().isEmpty() ? " " : " " + verb.toward() + " ").list(toward);
    }
    List<Piece> reporters = view.links(position, PARLEY.reportedBy);
    if (!reporters.isEmpty()) {
      words.text(", as reported by ").list(reporters);
    }
    return words.text(":");
  }

  @Nullable Saying saying(Resource fact) {
    boolean verbatim =
        view.snapshot().literals(fact, PARLEY.verbatim).stream()
            .map(Literal::getLexicalForm)
            .anyMatch(value -> value.equals("true") || value.equals("1"));
    return view.snapshot().literals(fact, SchemaDO.text).stream()
        .map(Literal::getLexicalForm)
        .max(Comparator.comparingInt(String::length))
        .map(text -> new Saying(text, verbatim))
        .orElse(null);
  }

  private String issued(Resource fact) {
    return document == null ? Times.date(view.order(fact)) : "";
  }

  private Line line(
      Resource fact,
      Words words,
      @Nullable Saying saying,
      String mark,
      String status,
      String date) {
    List<Passage> passages =
        view.passages(fact, PARLEY.evidence).stream()
            .filter(passage -> document == null || passage.document().equals(document))
            .toList();
    List<Quote> quotes = new ArrayList<>();
    passages.stream().limit(MOST_QUOTES).map(view::quote).forEach(quotes::add);
    return new Line(
        words.pieces(),
        saying,
        mark,
        status,
        date,
        view.href(fact),
        quotes,
        passages.size(),
        view.confidence(fact));
  }
}
