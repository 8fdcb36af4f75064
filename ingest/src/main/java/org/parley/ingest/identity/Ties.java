package org.parley.ingest.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Constraints by form. */
final class Ties {

  private final Map<Form, SortedSet<Form>> together = new HashMap<>();
  private final Map<Form, SortedSet<Form>> apart = new HashMap<>();

  Ties(Constraints constraints) {
    index(constraints.together(), together);
    index(constraints.apart(), apart);
  }

  private static void index(Set<Constraints.Pair> pairs, Map<Form, SortedSet<Form>> byForm) {
    for (Constraints.Pair pair : pairs) {
      byForm.computeIfAbsent(pair.one(), none -> new TreeSet<>()).add(pair.other());
      byForm.computeIfAbsent(pair.other(), none -> new TreeSet<>()).add(pair.one());
    }
  }

  Set<Form> together(Form form) {
    return together.getOrDefault(form, new TreeSet<>());
  }

  boolean apart(Person one, Person other) {
    return apart(one.forms(), other.forms());
  }

  /** Whether nothing that is known of two keeps them apart. */
  boolean may(Person one, Person other, Lineage lineage) {
    boolean states =
        one.offices().isEmpty()
            || other.offices().isEmpty()
            || lineage.meet(one.states(), other.states());
    return states && !apart(one, other);
  }

  boolean apart(List<Form> one, List<Form> other) {
    for (Form form : one) {
      SortedSet<Form> others = apart.get(form);
      if (others != null && other.stream().anyMatch(others::contains)) {
        return true;
      }
    }
    return false;
  }
}
