package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins persons two by two, the surest first, until none are left that may be one. Only those are
 * compared of whom one asks for what the other offers, so that the cost doesn't grow with the
 * square of the persons.
 */
final class Joining {

  private record Join(
      Person one, Person other, double sureness, Form first, Form second, int forms) {

    /** Whether neither was taken by another nor took one since this was weighed. */
    boolean holds() {
      return one.forms().size() + other.forms().size() == forms;
    }
  }

  private static final Comparator<Join> SUREST =
      Comparator.comparingDouble(Join::sureness)
          .reversed()
          .thenComparing(Join::first)
          .thenComparing(Join::second);

  private final ToDoubleBiFunction<Person, Person> sureness;
  private final Map<Person, Set<Person>> near = new HashMap<>();
  private final PriorityQueue<Join> joins = new PriorityQueue<>(SUREST);

  /** Sureness is 0 for those that are not one; it may change as they take others. */
  Joining(ToDoubleBiFunction<Person, Person> sureness) {
    this.sureness = sureness;
  }

  List<Person> joined(
      Collection<Person> persons,
      Function<Person, Set<String>> asks,
      Function<Person, Set<String>> offers) {
    List<Person> all = new ArrayList<>(persons);
    all.sort(Comparator.comparing(Person::first));
    Map<String, List<Person>> offering = new HashMap<>();
    for (Person person : all) {
      near.put(person, new LinkedHashSet<>());
      offers
          .apply(person)
          .forEach(key -> offering.computeIfAbsent(key, none -> new ArrayList<>()).add(person));
    }
    for (Person person : all) {
      for (String key : asks.apply(person)) {
        for (Person other : offering.getOrDefault(key, List.of())) {
          if (other != person && of(near, person).add(other)) {
            of(near, other).add(person);
            add(person, other);
          }
        }
      }
    }
    for (Join join = joins.poll(); join != null; join = joins.poll()) {
      if (near.containsKey(join.one()) && near.containsKey(join.other()) && join.holds()) {
        join(join.one(), join.other());
      }
    }
    return all.stream().filter(near::containsKey).toList();
  }

  private void join(Person one, Person other) {
    one.take(other);
    Set<Person> neighbours = of(near, one);
    neighbours.addAll(of(near, other));
    near.remove(other);
    neighbours.remove(one);
    neighbours.remove(other);
    for (Person neighbour : neighbours) {
      Set<Person> theirs = near.get(neighbour);
      if (theirs != null) {
        theirs.remove(other);
        theirs.add(one);
        add(one, neighbour);
      }
    }
  }

  private void add(Person a, Person b) {
    boolean inOrder = a.first().compareTo(b.first()) <= 0;
    Person one = inOrder ? a : b;
    Person other = inOrder ? b : a;
    double sure = sureness.applyAsDouble(one, other);
    if (sure > 0) {
      joins.add(
          new Join(
              one,
              other,
              sure,
              one.first(),
              other.first(),
              one.forms().size() + other.forms().size()));
    }
  }

  private static Set<Person> of(Map<Person, Set<Person>> near, Person person) {
    return near.computeIfAbsent(person, none -> new LinkedHashSet<>());
  }
}
