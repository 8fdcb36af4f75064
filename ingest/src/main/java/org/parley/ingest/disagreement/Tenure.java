package org.parley.ingest.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.parley.ingest.disagreement.Reports.Report;
import org.parley.ontology.PARLEY;

/**
 * That a person holds an office, and on which days documents say so, the first first.
 *
 * @param former whether they say that it is past
 */
record Tenure(
    Node office, Node person, String title, Node of, boolean former, List<Attested> attested) {

  /** One document's word for it. */
  record Attested(Node document, LocalDate day) {}

  /** Two documents on two tenures, some days apart. */
  record Pair(Attested one, Attested other) {
    long days() {
      return ChronoUnit.DAYS.between(one.day(), other.day());
    }
  }

  /** What documents say of an office; nothing where it lacks a body or a day. */
  static Optional<Tenure> of(Node office, Reports reports) {
    List<Attested> attested =
        reports.dataset().stream(Node.ANY, office, PARLEY.attestedOn.asNode(), Node.ANY)
            .map(
                quad ->
                    new Attested(
                        quad.getGraph(), LocalDate.parse(quad.getObject().getLiteralLexicalForm())))
            .sorted(
                Comparator.comparing(Attested::day)
                    .thenComparing(each -> each.document().toString()))
            .toList();
    if (attested.isEmpty()) {
      return Optional.empty();
    }
    // The name of an office tells whose it is and of what: all documents say the same of it.
    Report report = new Report(attested.get(0).document(), office);
    boolean former =
        reports.value(report, PARLEY.former).map(Node::getLiteralLexicalForm).stream()
            .anyMatch("true"::equals);
    return reports
        .value(report, ORG.member)
        .flatMap(
            person ->
                reports
                    .value(report, PARLEY.of)
                    .flatMap(
                        of ->
                            reports
                                .value(report, PARLEY.title)
                                .map(Node::getLiteralLexicalForm)
                                .map(
                                    title ->
                                        new Tenure(office, person, title, of, former, attested))));
  }

  /** Neither is done with before the other is first said to be. */
  boolean meets(Tenure other) {
    return !last().isBefore(other.first()) && !other.last().isBefore(first());
  }

  private LocalDate first() {
    return attested.get(0).day();
  }

  private LocalDate last() {
    return attested.get(attested.size() - 1).day();
  }

  /** Pairs of different documents, by this tenure's days and the nearest of the other's. */
  Stream<Pair> pairs(Tenure other) {
    return attested.stream().flatMap(one -> near(one, other.attested));
  }

  /** The last that is not later, and the first that is not earlier. */
  private static Stream<Pair> near(Attested one, List<Attested> others) {
    int low = 0;
    int high = others.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (others.get(middle).day().isBefore(one.day())) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int from = low;
    return Stream.of(from - 1, from, from + 1)
        .filter(index -> index >= 0 && index < others.size())
        .map(index -> new Pair(one, others.get(index)))
        .filter(pair -> !pair.one().document().equals(pair.other().document()));
  }
}
