package org.parley.ingest.disagreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.disagreement.Reports.Report;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/**
 * What became of one proposal: documents of the same days of which one has it accepted and another
 * rejected, or an actor accept it and turn it down. On other days an answer may have changed. Two
 * documents tell of one proposal where one {@code parley:restates} the other.
 */
record AnswerRule(Reports reports, Base base) implements Rule {

  private static final int DAYS_APART = 1;

  private static final Set<Node> FOR =
      Set.of(PARLEY.Supports.asNode(), PARLEY.Commits.asNode(), PARLEY.Accepted.asNode());
  private static final Set<Node> AGAINST =
      Set.of(
          PARLEY.Opposes.asNode(),
          PARLEY.Denies.asNode(),
          PARLEY.Rejected.asNode(),
          PARLEY.Withdrawn.asNode());

  @Override
  public boolean appliesTo(Node fact) {
    return isProposal(fact) || fact.getURI().startsWith(base.position(""));
  }

  @Override
  public List<Dispute> disputes(Node fact) {
    List<Dispute> disputes = new ArrayList<>();
    for (Report own : reports.of(fact)) {
      if (isProposal(fact)) {
        for (Node other : same(fact)) {
          compare(own, other, PARLEY.status.asNode(), disputes);
        }
      } else {
        answers(own).forEach(other -> compare(own, other, PARLEY.stance.asNode(), disputes));
      }
    }
    return disputes;
  }

  /** Positions of the same holder on the same proposal. */
  private List<Node> answers(Report position) {
    List<Node> holders = reports.values(position, PARLEY.holder);
    Set<Node> answers = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node proposal : reports.values(position, PARLEY.respondsTo)) {
      Set<Node> all = same(proposal);
      all.add(proposal);
      for (Node each : all) {
        reports
            .subjects(PARLEY.respondsTo.asNode(), each)
            .filter(other -> !other.equals(position.fact()))
            .filter(
                other ->
                    holders.stream()
                        .anyMatch(
                            holder ->
                                reports
                                    .dataset()
                                    .contains(Node.ANY, other, PARLEY.holder.asNode(), holder)))
            .forEach(answers::add);
      }
    }
    return List.copyOf(answers);
  }

  private void compare(Report own, Node other, Node property, List<Dispute> disputes) {
    for (Report second : reports.of(other)) {
      boolean comparable =
          !own.document().equals(second.document())
              && near(reports.issued(own.document()), reports.issued(second.document()));
      if (comparable && opposed(told(own, property), told(second, property))) {
        dispute(own, second, property).ifPresent(disputes::add);
      }
    }
  }

  private Optional<Dispute> dispute(Report one, Report other, Node property) {
    return reports
        .claim(one, words(one, property))
        .flatMap(
            claim ->
                reports
                    .claim(other, words(other, property))
                    .map(second -> Dispute.of(property, claim, second)));
  }

  private String words(Report report, Node property) {
    return told(report, property).map(Node::getLocalName).orElse("");
  }

  private Optional<Node> told(Report report, Node property) {
    return reports.dataset().stream(report.document(), report.fact(), property, Node.ANY)
        .map(Quad::getObject)
        .findFirst();
  }

  private static boolean opposed(Optional<Node> one, Optional<Node> other) {
    return (one.filter(FOR::contains).isPresent() && other.filter(AGAINST::contains).isPresent())
        || (one.filter(AGAINST::contains).isPresent() && other.filter(FOR::contains).isPresent());
  }

  private static boolean near(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other)))
            <= DAYS_APART;
  }

  /** Proposals that restate this one or the same as it, or that it restates. */
  private Set<Node> same(Node proposal) {
    Set<Node> same = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node near : neighbours(proposal)) {
      same.add(near);
      same.addAll(neighbours(near));
    }
    same.remove(proposal);
    return same;
  }

  private List<Node> neighbours(Node proposal) {
    Node restates = PARLEY.restates.asNode();
    List<Node> near = new ArrayList<>();
    reports
        .dataset()
        .findNG(Node.ANY, proposal, restates, Node.ANY)
        .forEachRemaining(quad -> near.add(quad.getObject()));
    reports.subjects(restates, proposal).forEach(near::add);
    return near;
  }

  private boolean isProposal(Node fact) {
    return fact.getURI().startsWith(base.proposal(""));
  }
}
