package org.parley.server.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.parley.ontology.PARLEY;

/**
 * Which of an actor's offices it is known by. What a single report has beside dozens of others is
 * likely to be misread.
 */
public final class Foremost {

  /** An office counts beside another that has at most so many times its passages. */
  private static final int SHARE = 4;

  private Foremost() {}

  /** The latest of those well attested, of a state or body; empty where there is none. */
  public static Optional<Resource> office(Snapshot snapshot, Resource actor) {
    List<Resource> held =
        snapshot.subjects(ORG.member, actor).stream()
            .filter(office -> snapshot.says(office, PARLEY.of))
            .toList();
    int most = held.stream().mapToInt(office -> passages(snapshot, office)).max().orElse(0);
    return held.stream()
        .filter(office -> passages(snapshot, office) * SHARE >= most)
        .max(latest(snapshot))
        .map(
            office ->
                held.stream()
                    .filter(other -> isSince(snapshot, other, office))
                    .max(latest(snapshot))
                    .orElse(office));
  }

  private static Comparator<Resource> latest(Snapshot snapshot) {
    return Comparator.<Resource, String>comparing(office -> attested(snapshot, office))
        .thenComparing(first(snapshot).reversed());
  }

  /** Whether one office is another that its holder is said to have left. */
  private static boolean isSince(Snapshot snapshot, Resource former, Resource office) {
    return isFormer(snapshot, former)
        && !isFormer(snapshot, office)
        && attested(snapshot, former).compareTo(attested(snapshot, office)) > 0
        && same(snapshot, PARLEY.title, former, office)
        && same(snapshot, PARLEY.of, former, office);
  }

  private static boolean same(Snapshot snapshot, Property property, Resource one, Resource other) {
    return !Collections.disjoint(snapshot.values(one, property), snapshot.values(other, property));
  }

  /** Offices that are held before former ones, then those with more evidence, then the latest. */
  public static Comparator<Resource> first(Snapshot snapshot) {
    return Comparator.<Resource, Boolean>comparing(office -> isFormer(snapshot, office))
        .thenComparing(
            Comparator.<Resource>comparingInt(office -> passages(snapshot, office)).reversed())
        .thenComparing(
            Comparator.<Resource, String>comparing(office -> attested(snapshot, office)).reversed())
        .thenComparing(Resource::getURI);
  }

  /** Whether documents say only that it was held before. */
  public static boolean isFormer(Snapshot snapshot, Resource office) {
    return snapshot.literals(office, PARLEY.former).stream()
        .map(Literal::getLexicalForm)
        .anyMatch(value -> value.equals("true") || value.equals("1"));
  }

  private static int passages(Snapshot snapshot, Resource office) {
    return snapshot.values(office, PARLEY.evidence).size();
  }

  private static String attested(Snapshot snapshot, Resource office) {
    return snapshot.literals(office, PARLEY.attestedOn).stream()
        .map(Literal::getLexicalForm)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
