package org.parley.ingest.identity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.ontology.Base;

/**
 * Tells bodies apart: those of the same words are one where they may be of one state; a name that
 * many states have one of tells nothing without its state.
 */
final class BodyBlock {

  private final SortedSet<Form> forms;
  private final Ties ties;
  private final Lineage lineage;
  private final BodyIndex index;

  BodyBlock(SortedSet<Form> forms, Constraints constraints, Lineage lineage, BodyIndex index) {
    this.forms = forms;
    this.ties = new Ties(constraints);
    this.lineage = lineage;
    this.index = index;
  }

  private record Body(List<Form> forms, Set<String> states, Set<String> names, boolean generic) {

    void take(Body other) {
      forms.addAll(other.forms);
      states.addAll(other.states);
      names.addAll(other.names);
    }
  }

  Map<Form, String> actors() {
    List<Body> bodies = new ArrayList<>();
    for (Form form : forms) {
      Body body =
          new Body(
              new ArrayList<>(List.of(form)),
              new TreeSet<>(lineage.states(form)),
              names(form),
              BodyName.of(form).generic());
      bodies.add(body);
    }
    bodies = joined(decided(bodies));
    Map<Form, String> actors = new TreeMap<>();
    Map<String, Integer> taken = new TreeMap<>();
    bodies.sort(
        Comparator.<Body>comparingInt(body -> -body.forms().size())
            .thenComparing(body -> body.forms().stream().min(Form::compareTo).orElseThrow()));
    for (Body body : bodies) {
      id(body)
          .ifPresent(
              wanted -> {
                String id = wanted;
                if (taken.containsKey(id) && !lineage.isAuthority(id)) {
                  id = wanted + body.states().stream().findFirst().map(s -> "-" + s).orElse("");
                }
                for (int n = 2; taken.containsKey(id) && !lineage.isAuthority(id); n++) {
                  id = wanted + "-" + n;
                }
                taken.put(id, 1);
                for (Form form : body.forms()) {
                  actors.put(form, id);
                }
              });
    }
    return actors;
  }

  private static Set<String> names(Form form) {
    Set<String> names = new TreeSet<>();
    form.names().stream()
        .map(BodyName::of)
        .forEach(name -> names.add(String.join(" ", name.words())));
    return names;
  }

  /** Those that must be together first. */
  private List<Body> decided(List<Body> bodies) {
    Map<Form, Body> byForm = new TreeMap<>();
    bodies.forEach(body -> byForm.put(body.forms().get(0), body));
    for (Form form : forms) {
      for (Form other : ties.together(form)) {
        Body one = byForm.get(form);
        Body two = byForm.get(other);
        if (one != null && two != null && one != two && !ties.never(one.forms(), two.forms())) {
          one.take(two);
          two.forms().forEach(moved -> byForm.put(moved, one));
        }
      }
    }
    return byForm.values().stream().distinct().collect(Collectors.toList());
  }

  /** Each goes to the first before it that is the same; only such as share a name are looked at. */
  private List<Body> joined(List<Body> bodies) {
    List<Body> left = new ArrayList<>();
    Map<String, NavigableSet<Integer>> places = new HashMap<>();
    for (Body body : bodies) {
      NavigableSet<Integer> near = new TreeSet<>();
      called(body).forEach(name -> near.addAll(places.getOrDefault(name, new TreeSet<>())));
      int place =
          near.stream().filter(at -> same(left.get(at), body)).findFirst().orElse(left.size());
      if (place == left.size()) {
        left.add(body);
      } else {
        left.get(place).take(body);
      }
      called(body)
          .forEach(name -> places.computeIfAbsent(name, none -> new TreeSet<>()).add(place));
    }
    return left;
  }

  /** Its names, and the forms that must be together with its. */
  private Set<String> called(Body body) {
    Set<String> called = new HashSet<>(body.names());
    for (Form form : body.forms()) {
      Set<Form> together = ties.together(form);
      if (!together.isEmpty()) {
        called.add(form.text());
        together.forEach(other -> called.add(other.text()));
      }
    }
    return called;
  }

  private boolean same(Body one, Body other) {
    if (ties.apart(one.forms(), other.forms())) {
      return false;
    }
    boolean named = one.names().stream().anyMatch(other.names()::contains);
    boolean generic = one.generic() || other.generic();
    boolean meet = lineage.meet(one.states(), other.states());
    return named && (meet || (!generic && (one.states().isEmpty() || other.states().isEmpty())));
  }

  private Optional<String> id(Body body) {
    Map<String, Long> counts =
        body.forms().stream()
            .map(form -> BodyName.of(form).written())
            .collect(groupingBy(name -> name, counting()));
    String best =
        counts.entrySet().stream()
            .min(
                Comparator.<Map.Entry<String, Long>>comparingLong(entry -> -entry.getValue())
                    .thenComparingInt(entry -> -entry.getKey().length())
                    .thenComparing(Map.Entry::getKey))
            .orElseThrow()
            .getKey();
    BodyName name = BodyName.of(best);
    for (String state : body.states()) {
      Optional<String> known = index.find(name, state);
      if (known.isPresent()) {
        return known;
      }
    }
    if (!name.generic()) {
      return Optional.of(Base.slug(best));
    }
    return body.states().stream()
        .findFirst()
        .map(state -> name.states().isEmpty() ? Base.slug(best) + "-" + state : Base.slug(best));
  }
}
