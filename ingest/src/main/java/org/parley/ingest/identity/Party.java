package org.parley.ingest.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who takes part in a meeting, as one document tells it.
 *
 * @param id of the actor, the same in all documents
 * @param standsFor ids of the states and organizations that the document says it speaks for
 */
public record Party(String id, Kind kind, List<String> standsFor) implements Comparable<Party> {

  /** What kind of actor it is. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANIZATION,
    GROUP
  }

  public Party {
    standsFor = List.copyOf(new TreeSet<>(standsFor));
  }

  boolean isPerson() {
    return kind == Kind.PERSON;
  }

  /** Whether it is a group that one document alone tells of, as "other leaders". */
  boolean isUnnamed() {
    return kind == Kind.GROUP && id.contains("--");
  }

  /** For whom it is there: those it stands for, else itself. */
  Collection<String> sides() {
    return standsFor.isEmpty() ? List.of(id) : standsFor;
  }

  /**
   * Whether both can be one party: the same, or an envoy and the state it stands for. Two persons
   * are two.
   */
  boolean fits(Party other) {
    return id.equals(other.id)
        || standsFor.contains(other.id)
        || other.standsFor.contains(id)
        || (kind == Kind.GROUP || other.kind == Kind.GROUP)
            && standsFor.stream().anyMatch(other.standsFor::contains);
  }

  boolean isAmong(Collection<Party> others) {
    return others.stream().anyMatch(this::fits);
  }

  static Set<String> sides(Collection<Party> parties) {
    Set<String> sides = new TreeSet<>();
    parties.forEach(party -> sides.addAll(party.sides()));
    return sides;
  }

  @Override
  public int compareTo(Party other) {
    return id.compareTo(other.id);
  }
}
