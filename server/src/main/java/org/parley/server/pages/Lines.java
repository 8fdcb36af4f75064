package org.parley.server.pages;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SchemaDO;
import org.jspecify.annotations.Nullable;
import org.parley.ontology.PARLEY;

/** Facts told in a sentence each. */
final class Lines {

  private static final int MOST_QUOTES = 3;

  private final View view;
  private final @Nullable Resource document;
  private final boolean brief;

  private Lines(View view, @Nullable Resource document, boolean brief) {
    this.view = view;
    this.document = document;
    this.brief = brief;
  }

  /** With passages in their sentences. */
  Lines(View view) {
    this(view, null, false);
  }

  /** With the first passage of each, by itself. */
  static Lines brief(View view) {
    return new Lines(view, null, true);
  }

  /** With passages of one document only, by themselves. */
  static Lines of(View view, Resource document) {
    return new Lines(view, document, true);
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
    if (view.snapshot().is(fact, PARLEY.Document)) {
      return document(fact, 1);
    }
    return line(fact, new Words().link(view.link(fact)), null, List.of(), "");
  }

  Line meeting(Resource meeting) {
    Words words = new Words().link(Piece.link(Meetings.title(view, meeting), view.href(meeting)));
    String details = Meetings.kindAndPlace(view, meeting);
    if (!details.isEmpty()) {
      words.text(" · " + details);
    }
    return line(meeting, words, null, Meetings.marks(view, meeting), Meetings.date(view, meeting));
  }

  Line position(Resource position) {
    return line(position, claim(position), saying(position), List.of(), issued(position));
  }

  Line proposal(Resource proposal) {
    Words words = new Words().list(view.links(proposal, PARLEY.proposer)).strong(" proposed");
    List<Piece> addressees = view.links(proposal, PARLEY.addressee);
    if (!addressees.isEmpty()) {
      words.text(" to ").within(addressees);
    }
    return line(
        proposal,
        words.text(":"),
        saying(proposal),
        view.chips(proposal, PARLEY.status),
        issued(proposal));
  }

  Line office(Resource office) {
    Words words = new Words().list(view.links(office, ORG.member)).text(", ");
    words.link(Piece.link(Offices.title(view.snapshot(), office), view.href(office)));
    words.of(view.links(office, PARLEY.of));
    return line(office, words, null, List.of(), view.date(office, PARLEY.attestedOn));
  }

  Line document(Resource document, int times) {
    Words words = new Words().link(view.link(document));
    if (times > 1) {
      words.text(" (" + times + " times)");
    }
    return line(document, words, null, List.of(), Times.date(view.order(document)));
  }

  /** "X demands of Y:", as a claim of X. */
  Words claim(Resource position) {
    List<Piece> holders = view.links(position, PARLEY.holder);
    Stances.Verb verb =
        view.snapshot().objects(position, PARLEY.stance).stream()
            .findFirst()
            .map(Stances::verb)
            .orElseGet(() -> Stances.verb(PARLEY.Asserts));
    Words words = new Words().list(holders).strong(" " + Called.verb(view.snapshot(), position));
    List<Piece> toward = view.links(position, PARLEY.toward);
    if (!toward.isEmpty()) {
      words.text(verb.toward().isEmpty() ? " " : " " + verb.toward() + " ").within(toward);
    }
    List<Piece> reporters = view.links(position, PARLEY.reportedBy);
    if (!reporters.isEmpty()) {
      words.text(", as reported by ").within(reporters);
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
        .map(text -> Saying.of(text, verbatim))
        .orElse(null);
  }

  private String issued(Resource fact) {
    return document == null ? Times.date(view.order(fact)) : "";
  }

  private Line line(
      Resource fact, Words words, @Nullable Saying saying, List<Chip> chips, String date) {
    List<Resource> evidence = evidence(fact);
    List<Quote> quotes =
        evidence.stream()
            .limit(brief && document == null ? 1 : MOST_QUOTES)
            .flatMap(passage -> view.snapshot().passage(passage).stream())
            .map(passage -> brief ? view.bare(passage) : view.quote(passage))
            .toList();
    return new Line(
        words.pieces(),
        saying,
        chips,
        date,
        view.href(fact),
        quotes,
        evidence.size(),
        view.confidence(fact),
        0);
  }

  /** Told apart and put in order by their names alone: a list need not read them all. */
  private List<Resource> evidence(Resource fact) {
    return view.snapshot().values(fact, PARLEY.evidence).stream()
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource)
        .filter(passage -> document == null || passage.getURI().startsWith(document.getURI() + "#"))
        .sorted(
            Comparator.comparing(Lines::documentOf)
                .thenComparingInt(Lines::begin)
                .thenComparing(Resource::getURI))
        .toList();
  }

  private static String documentOf(Resource passage) {
    int fragment = passage.getURI().indexOf('#');
    return fragment < 0 ? passage.getURI() : passage.getURI().substring(0, fragment);
  }

  private static int begin(Resource passage) {
    String digits = passage.getURI().replaceFirst("^.*#char=(\\d{1,9}),\\d+$", "$1");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
