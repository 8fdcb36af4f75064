package org.parley.ingest.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ingest.identity.Fingerprint;
import org.parley.ingest.identity.MeetingReport;
import org.parley.ingest.identity.MeetingReport.Factuality;
import org.parley.ingest.identity.Party;
import org.parley.ontology.Base;
import org.parley.ontology.NIF;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/** Reads out of a document's graph how it tells of meetings. */
public final class MeetingReports {

  /** Shorter words may stand in texts that have nothing to do with each other. */
  private static final int TELLING_WORDS = 80;

  private static final int WORDS_BYTES = 8;

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private static final Pattern ROUND =
      Pattern.compile(
          "\\b(?:(%s)|(\\d{1,2})(?:st|nd|rd|th))[ -]round\\b".formatted(String.join("|", ORDINALS)),
          Pattern.CASE_INSENSITIVE);

  private final Statements statements;
  private final UnaryOperator<Node> identified;

  /**
   * Of a document's own graph.
   *
   * @param identified what an actor of the document is called across documents
   */
  public MeetingReports(Collection<Quad> facts, UnaryOperator<Node> identified) {
    this.statements = new Statements(facts);
    this.identified = identified;
  }

  /** Each meeting as the document tells of it. */
  public List<MeetingReport> all() {
    return statements.instances(PARLEY.Meeting).map(this::report).toList();
  }

  private MeetingReport report(Node meeting) {
    Optional<Node> place = statements.value(meeting, PARLEY.place);
    String words = words(meeting);
    Node document = statements.value(meeting, PROV.wasDerivedFrom).orElseThrow();
    return new MeetingReport(
        id(document),
        id(meeting),
        statements.values(meeting, PARLEY.participant).map(this::party).distinct().toList(),
        statements.texts(meeting, PARLEY.date).sorted().findFirst().orElse(""),
        statements.texts(document, DCTerms.issued).findFirst().orElse(""),
        place.map(MeetingReports::id).orElse(""),
        place
            .flatMap(node -> statements.value(node, PARLEY.within))
            .map(MeetingReports::id)
            .orElse(""),
        statements
            .value(meeting, PARLEY.kind)
            .map(kind -> kind.getLocalName().toLowerCase(Locale.ROOT))
            .orElse(""),
        statements
            .value(meeting, PARLEY.factuality)
            .map(mood -> Factuality.valueOf(mood.getLocalName().toUpperCase(Locale.ROOT)))
            .orElse(Factuality.ACTUAL),
        round(words),
        words.length() < TELLING_WORDS ? "" : Fingerprint.of(plain(words), WORDS_BYTES));
  }

  private Party party(Node actor) {
    return new Party(
        id(identified.apply(actor)),
        kind(actor),
        statements
            .values(actor, PARLEY.represents)
            .map(identified)
            .map(MeetingReports::id)
            .toList());
  }

  private Party.Kind kind(Node actor) {
    if (statements.is(actor, PARLEY.Person)) {
      return Party.Kind.PERSON;
    }
    if (statements.is(actor, PARLEY.State)) {
      return Party.Kind.STATE;
    }
    return statements.is(actor, PARLEY.Group) ? Party.Kind.GROUP : Party.Kind.ORGANIZATION;
  }

  /** All that tells of it, in the order of the text. */
  private String words(Node meeting) {
    return statements
        .values(meeting, PARLEY.evidence)
        .sorted(Comparator.comparingInt(this::begin).thenComparing(Node::getURI))
        .flatMap(passage -> statements.texts(passage, NIF.anchorOf))
        .collect(Collectors.joining(" "));
  }

  private int begin(Node passage) {
    return statements
        .texts(passage, NIF.beginIndex)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static int round(String words) {
    Matcher round = ROUND.matcher(words);
    if (!round.find()) {
      return 0;
    }
    return round.group(1) == null
        ? Integer.parseInt(round.group(2))
        : 1 + ORDINALS.indexOf(round.group(1).toLowerCase(Locale.ROOT));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String id(Node node) {
    return Base.id(node.getURI());
  }
}
