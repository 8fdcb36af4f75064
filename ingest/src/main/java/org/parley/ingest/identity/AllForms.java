package org.parley.ingest.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Forms in memory, none of which was identified before. */
final class AllForms implements KnownForms {

  private final Map<String, SortedSet<Form>> byKey = new HashMap<>();
  private final Map<Form, Set<Constraints.Pair>> together = new HashMap<>();
  private final Map<Form, Set<Constraints.Pair>> apart = new HashMap<>();
  private final Map<Form, Set<Constraints.Pair>> never = new HashMap<>();

  AllForms(Collection<Form> forms, Constraints constraints) {
    for (Form form : forms) {
      for (String key : form.keys()) {
        byKey.computeIfAbsent(key, none -> new TreeSet<>()).add(form);
      }
    }
    index(constraints.together(), together);
    index(constraints.apart(), apart);
    index(constraints.never(), never);
  }

  private static void index(Set<Constraints.Pair> pairs, Map<Form, Set<Constraints.Pair>> byForm) {
    for (Constraints.Pair pair : pairs) {
      for (Form form : List.of(pair.one(), pair.other())) {
        byForm.computeIfAbsent(form, none -> new HashSet<>()).add(pair);
      }
    }
  }

  @Override
  public Collection<Form> withKey(String key) {
    return byKey.getOrDefault(key, new TreeSet<>());
  }

  @Override
  public Optional<String> actor(Form form) {
    return Optional.empty();
  }

  @Override
  public Constraints constraints(Collection<Form> forms) {
    return new Constraints(of(forms, together), of(forms, apart), of(forms, never));
  }

  private static Set<Constraints.Pair> of(
      Collection<Form> forms, Map<Form, Set<Constraints.Pair>> byForm) {
    return forms.stream()
        .flatMap(form -> byForm.getOrDefault(form, Set.of()).stream())
        .collect(Collectors.toSet());
  }
}
