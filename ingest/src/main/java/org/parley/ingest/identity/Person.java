package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Forms that are held to be one person, and what they tell of him. */
final class Person {

  /** Of so many documents one may give somebody another's title. */
  private static final int MISREAD = 4;

  private final List<Form> forms = new ArrayList<>();
  private Form first;
  private final Map<PersonalName, Integer> written = new HashMap<>();
  private final List<PersonalName> names = new ArrayList<>();
  private final Set<String> squeezed = new HashSet<>();
  private final Set<String> states = new TreeSet<>();
  private final Set<String> offices = new TreeSet<>();
  private final Set<String> current = new TreeSet<>();
  private final Set<String> company = new TreeSet<>();
  private final Set<Collection<String>> companies = new HashSet<>();
  private final Set<OfficeTitle> titles = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Tenure tenure;
  private final TreeSet<Integer> years = new TreeSet<>();

  Person(Form form, Lineage lineage, Function<String, PersonalName> parsed) {
    forms.add(form);
    first = form;
    List<PersonalName> told = form.names().stream().map(parsed).toList();
    told.forEach(this::add);
    written.put(told.get(0), 1);
    states.addAll(lineage.states(form));
    offices.addAll(lineage.offices(form));
    current.addAll(lineage.current(form));
    company.addAll(form.company());
    companies.add(form.company());
    form.roles().forEach(role -> titles.add(new OfficeTitle(role.title())));
    bodies.addAll(form.states());
    form.year().ifPresent(years::add);
    tenure = new Tenure(form);
  }

  /** Whom all these forms tell of. */
  static Person of(SortedSet<Form> forms, Lineage lineage) {
    Person person = new Person(forms.first(), lineage, PersonalName::of);
    forms.stream()
        .skip(1)
        .forEach(form -> person.take(new Person(form, lineage, PersonalName::of)));
    return person;
  }

  void take(Person other) {
    forms.addAll(other.forms);
    first = first.compareTo(other.first) <= 0 ? first : other.first;
    other.written.forEach((name, count) -> written.merge(name, count, Integer::sum));
    other.names.forEach(this::add);
    states.addAll(other.states);
    offices.addAll(other.offices);
    current.addAll(other.current);
    company.addAll(other.company);
    companies.addAll(other.companies);
    titles.addAll(other.titles);
    bodies.addAll(other.bodies);
    years.addAll(other.years);
    tenure.take(other.tenure);
  }

  private void add(PersonalName name) {
    if (squeezed.add(name.squeezed())) {
      names.add(name);
    }
  }

  List<Form> forms() {
    return forms;
  }

  /** By what documents know him, how many of the forms do. */
  Map<PersonalName, Integer> written() {
    return written;
  }

  /** One of each spelling. */
  List<PersonalName> names() {
    return names;
  }

  Set<String> states() {
    return states;
  }

  /** States that he is said to hold an office of. */
  Set<String> offices() {
    return offices;
  }

  /** States that he is said to speak for, at the time. */
  Set<String> current() {
    return current;
  }

  /** States of the documents that tell of him without his own. */
  Set<String> company() {
    return company;
  }

  Set<OfficeTitle> titles() {
    return titles;
  }

  boolean full() {
    return names.stream().anyMatch(PersonalName::full);
  }

  /** Years between the times of which both are told; 0 where one has none. */
  int gap(Person other) {
    int least = Integer.MAX_VALUE;
    for (int year : years) {
      Integer before = other.years.floor(year);
      Integer after = other.years.ceiling(year);
      if (before != null) {
        least = Math.min(least, year - before);
      }
      if (after != null) {
        least = Math.min(least, after - year);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  boolean sharesTitle(Person other) {
    return titles.stream().anyMatch(title -> other.titles.stream().anyMatch(title::like));
  }

  /** Whether both speak for one state or body. */
  boolean sharesBody(Person other) {
    return bodies.stream().anyMatch(other.bodies::contains);
  }

  /**
   * Whether he holds an office that has one holder, and the other is told of with none like it. One
   * document in four may be read wrongly.
   */
  boolean holdsOther(Person other) {
    if (titles.stream().noneMatch(OfficeTitle::heldByOne) || sharesTitle(other)) {
      return false;
    }
    long holding =
        forms.stream()
            .filter(
                form ->
                    form.roles().stream()
                        .anyMatch(role -> new OfficeTitle(role.title()).heldByOne()))
            .count();
    return MISREAD * holding > forms.size();
  }

  /** Whether he is head of a state, and the other is told of as somebody's servant. */
  boolean outranks(Person other) {
    return titles.stream().anyMatch(OfficeTitle::head)
        && other.titles.stream().anyMatch(OfficeTitle::serves)
        && !sharesTitle(other);
  }

  /**
   * Whether one is told of as holder of an office of which the other was told, in an earlier year,
   * as past holder: a comeback, or another of the name.
   */
  boolean holdsAfter(Person other) {
    return tenure.isAfter(other.tenure) || other.tenure.isAfter(tenure);
  }

  /** Whether he is called by an initial in the middle by some. */
  boolean hasInitial() {
    return names.stream()
        .anyMatch(name -> name.given().stream().skip(1).anyMatch(given -> given.length() == 1));
  }

  /** Whether some document that tells of him without his own state speaks most of just these. */
  boolean isToldOfWith(Set<String> states) {
    return companies.contains(List.copyOf(states));
  }

  /** Decided by what is there, so that no order of arrival matters. */
  Form first() {
    return first;
  }

  int firstYear() {
    return years.isEmpty() ? Integer.MAX_VALUE : years.first();
  }
}
