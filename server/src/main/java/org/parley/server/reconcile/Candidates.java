package org.parley.server.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Likeness;
import org.parley.server.graph.Lookup;
import org.parley.server.graph.Snapshot;

/** The things that a query may mean, each with a score of 0 to 100. */
record Candidates(Snapshot snapshot, Lookup lookup, Identifiers identifiers) {

  private static final double OF_CONDITIONS = 0.4;
  private static final double SURE = 95;
  private static final double APART = 3;
  private static final double OTHER_TYPE = 0.8;
  private static final double ALIKE = 0.85;

  /**
   * A thing that may be meant.
   *
   * @param likeness of its name, 0 to 1
   * @param conditions the part of the conditions that it meets, 0 to 1
   * @param match whether there can be no doubt
   */
  record Candidate(
      Lookup.Match found,
      double score,
      double likeness,
      double conditions,
      boolean rightType,
      boolean match) {}

  List<Candidate> of(ReconcileQuery query) {
    List<Candidate> scored =
        found(query)
            .map(match -> scored(query, match))
            .sorted(
                Comparator.comparingDouble((Candidate each) -> -each.score())
                    .thenComparingInt(each -> -each.found().weight())
                    .thenComparing(each -> each.found().thing().getURI()))
            .toList();
    double second = scored.size() > 1 ? scored.get(1).score() : 0;
    return Stream.concat(
            scored.stream().limit(1).map(best -> judged(best, second)), scored.stream().skip(1))
        .limit(query.limit())
        .toList();
  }

  /** Who is asked for by the id or the IRI is meant. */
  private Stream<Lookup.Match> found(ReconcileQuery query) {
    if (query.name().isEmpty()) {
      return byCondition(query);
    }
    return Stream.concat(
            identifiers
                .thing(snapshot, query.name())
                .flatMap(thing -> Kind.of(snapshot, thing).map(kind -> certain(thing, kind)))
                .stream(),
            lookup.of(query.name(), kind -> wanted(query, kind)).stream())
        .filter(match -> wanted(query, match.kind()));
  }

  private Lookup.Match certain(Resource thing, Kind kind) {
    return new Lookup.Match(thing, snapshot.label(thing), kind, 1, Integer.MAX_VALUE);
  }

  /** Without a name, the conditions that name something must find it. */
  private Stream<Lookup.Match> byCondition(ReconcileQuery query) {
    return query.conditions().stream()
        .filter(condition -> condition.property() == EntityProperty.NAME)
        .flatMap(condition -> condition.values().stream())
        .flatMap(given -> lookup.of(given.text(), kind -> wanted(query, kind)).stream());
  }

  private static boolean wanted(ReconcileQuery query, Kind kind) {
    if (EntityType.of(kind).isEmpty()) {
      return false;
    }
    return query.types().isEmpty() || query.strict().equals("should") || hasType(query, kind);
  }

  private static boolean hasType(ReconcileQuery query, Kind kind) {
    return query.types().isEmpty()
        || (query.strict().equals("all")
            ? query.types().stream().allMatch(type -> type.takesIn(kind))
            : query.types().stream().anyMatch(type -> type.takesIn(kind)));
  }

  private Candidate scored(ReconcileQuery query, Lookup.Match match) {
    double met =
        query.conditions().stream()
            .mapToDouble(condition -> met(condition, match.thing()))
            .average()
            .orElse(1);
    double score =
        query.conditions().isEmpty()
            ? match.likeness()
            : (1 - OF_CONDITIONS) * match.likeness() + OF_CONDITIONS * met;
    boolean right = hasType(query, match.kind());
    return new Candidate(
        match,
        Math.round(1000 * score * (right ? 1 : OTHER_TYPE)) / 10.0,
        match.likeness(),
        met,
        right,
        false);
  }

  private static Candidate judged(Candidate best, double second) {
    boolean match = best.rightType && best.score >= SURE && best.score - second >= APART;
    return new Candidate(
        best.found, best.score, best.likeness, best.conditions, best.rightType, match);
  }

  private double met(ReconcileQuery.Condition condition, Resource thing) {
    List<RDFNode> values = condition.property().values(snapshot, thing);
    return condition.values().stream()
        .mapToDouble(
            given -> values.stream().mapToDouble(value -> alike(given, value)).max().orElse(0))
        .max()
        .orElse(0);
  }

  private double alike(ReconcileQuery.Given given, RDFNode value) {
    if (value.isLiteral()) {
      double likeness = Likeness.of(given.text(), value.asLiteral().getLexicalForm());
      return likeness >= ALIKE ? likeness : 0;
    }
    Resource thing = value.asResource();
    if (given.id().isPresent()) {
      return identifiers.same(given.id().get(), thing) ? 1 : 0;
    }
    if (identifiers.same(given.text(), thing)) {
      return 1;
    }
    return snapshot.names(thing).stream()
        .mapToDouble(name -> Likeness.of(given.text(), name))
        .filter(likeness -> likeness >= ALIKE)
        .max()
        .orElse(0);
  }
}
