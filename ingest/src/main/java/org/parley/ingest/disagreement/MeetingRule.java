package org.parley.ingest.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Node;
import org.parley.ingest.disagreement.Reports.Report;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * Documents that tell of one meeting in ways that cannot both be so: on days apart, in places
 * apart, with one present whom the other has stay away, held and not held. A plan that was changed
 * is no disagreement: dates and places are compared where both say that it took place.
 */
record MeetingRule(Reports reports, Base base) implements Rule {

  @Override
  public boolean appliesTo(Node fact) {
    return fact.getURI().startsWith(base.meeting(""));
  }

  @Override
  public List<Dispute> disputes(Node meeting) {
    List<Report> all = reports.of(meeting);
    if (all.size() < 2) {
      return List.of();
    }
    List<Report> held =
        all.stream()
            .filter(report -> reports.says(report, PARLEY.factuality, PARLEY.Actual))
            .toList();
    List<Dispute> disputes = new ArrayList<>();
    compare(PARLEY.date, held, this::date, this::daysApart, disputes);
    compare(PARLEY.place, held, this::places, this::placesApart, disputes);
    compare(PARLEY.factuality, all, this::factuality, this::heldOrNot, disputes);
    presence(held, disputes);
    return disputes;
  }

  /**
   * Each document with the first one that gives each of the values that its own cannot stand
   * beside: ten documents against one make ten disputes.
   *
   * @param <V> what documents say
   */
  private <V> void compare(
      FrontsNode property,
      List<Report> told,
      Function<Report, Optional<V>> value,
      BiPredicate<V, V> apart,
      List<Dispute> disputes) {
    Map<V, Report> first = new LinkedHashMap<>();
    for (Report report : told) {
      Optional<V> own = value.apply(report);
      if (own.isPresent()) {
        first.forEach(
            (other, earlier) -> {
              if (apart.test(own.get(), other)) {
                dispute(property, report, own.get(), earlier, other).ifPresent(disputes::add);
              }
            });
        first.putIfAbsent(own.get(), report);
      }
    }
  }

  private Optional<Dispute> dispute(
      FrontsNode property, Report one, Object ofOne, Report other, Object ofOther) {
    return reports
        .claim(one, words(one, ofOne))
        .flatMap(
            claim ->
                reports
                    .claim(other, words(other, ofOther))
                    .map(second -> Dispute.of(property.asNode(), claim, second)));
  }

  private String words(Report report, Object value) {
    if (value instanceof List<?> nodes) {
      return reports.labels(report.document(), nodes.stream().map(Node.class::cast).toList());
    }
    return value.toString().replaceAll("^.*#", "");
  }

  private Optional<String> date(Report report) {
    return reports.value(report, PARLEY.date).map(Node::getLiteralLexicalForm);
  }

  private boolean daysApart(String one, String other) {
    return Days.of(one)
        .flatMap(days -> Days.of(other).map(others -> !days.meets(others)))
        .orElse(false);
  }

  private Optional<List<Node>> places(Report report) {
    return Optional.of(reports.values(report, PARLEY.place)).filter(places -> !places.isEmpty());
  }

  private boolean placesApart(List<Node> some, List<Node> others) {
    Whereabouts whereabouts = new Whereabouts(reports.dataset(), base);
    return some.stream()
        .allMatch(one -> others.stream().allMatch(other -> whereabouts.apart(one, other)));
  }

  private Optional<Node> factuality(Report report) {
    return reports.value(report, PARLEY.factuality);
  }

  private boolean heldOrNot(Node one, Node other) {
    Set<Node> both = Set.of(PARLEY.Actual.asNode(), PARLEY.Denied.asNode());
    return !one.equals(other) && both.contains(one) && both.contains(other);
  }

  private void presence(List<Report> held, List<Dispute> disputes) {
    for (Report away : held) {
      for (Node actor : absent(away)) {
        held.stream()
            .filter(report -> reports.values(report, PARLEY.participant).contains(actor))
            .forEach(
                report -> {
                  String name = reports.labels(report.document(), List.of(actor));
                  dispute(PARLEY.participant, report, name, away, "without " + name)
                      .ifPresent(disputes::add);
                });
      }
    }
  }

  private List<Node> absent(Report report) {
    return reports.values(report, PARLEY.participation).stream()
        .map(part -> new Report(report.document(), part))
        .filter(part -> reports.says(part, PARLEY.role, PARLEY.Absent))
        .flatMap(part -> reports.values(part, PARLEY.actor).stream())
        .toList();
  }
}
