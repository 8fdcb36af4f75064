package org.parley.ingest.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;

/** Which ids are states, and which of these are one country at different times. */
final class Lineage {

  private final Authority authority;

  Lineage(Authority authority) {
    this.authority = authority;
  }

  /** The states that a form tells of, those behind their bodies among them. */
  Set<String> states(Form form) {
    Set<String> states = new TreeSet<>();
    form.states().forEach(id -> add(id, states));
    form.roles().forEach(role -> role.of().ifPresent(id -> add(id, states)));
    return states;
  }

  /** Those that it speaks for now. */
  Set<String> current(Form form) {
    Set<String> states = new TreeSet<>();
    form.states().forEach(id -> add(id, states));
    return states;
  }

  /** Those whose offices it tells of: what a state's opponents are called after it is less sure. */
  Set<String> offices(Form form) {
    Set<String> states = new TreeSet<>();
    form.roles().forEach(role -> role.of().ifPresent(id -> add(id, states)));
    return states;
  }

  private void add(String id, Set<String> states) {
    Optional<Authority.Entry> entry = authority.entry(id);
    for (int steps = 0; entry.isPresent() && steps < 4; steps++) {
      if (entry.get().type() == ActorType.STATE) {
        states.add(id);
        states.add(entry.get().id());
        return;
      }
      entry = entry.get().of().flatMap(authority::entry);
    }
  }

  /** Whether one of these is, or was, or became one of those. */
  boolean meet(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.equals(b) || kin(a, b)));
  }

  /** Whether the states that one is told of with are the other's, or those he is told of with. */
  boolean company(Person one, Person other) {
    return meet(one.company(), other.company())
        || meet(one.company(), other.states())
        || meet(one.states(), other.company());
  }

  /** The Soviet Union and Russia, Zaire and the Congo, West Germany and Germany. */
  private boolean kin(String a, String b) {
    Optional<Authority.Entry> one = authority.entry(a);
    Optional<Authority.Entry> other = authority.entry(b);
    if (one.isEmpty() || other.isEmpty() || (one.get().extant() && other.get().extant())) {
      return false;
    }
    Set<String> capitals = new HashSet<>(one.get().capitals());
    capitals.retainAll(other.get().capitals());
    return !capitals.isEmpty()
        || ("-" + a + "-").contains("-" + b + "-")
        || ("-" + b + "-").contains("-" + a + "-");
  }

  boolean isAuthority(String id) {
    return authority.entry(id).isPresent();
  }
}
