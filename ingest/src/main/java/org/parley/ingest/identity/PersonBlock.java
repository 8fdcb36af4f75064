package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells persons of like surnames apart. Forms of equal full names come together first, then those
 * of like ones, the likest first; surnames alone go to the one person they fit, or to each other.
 */
final class PersonBlock {

  /** So long may a person of the same name and state not have been told of. */
  private static final int LIFE = 40;

  private static final int CAREER = 20;
  private static final int NEAR = 15;
  private static final int TERM = 6;
  private static final int MOMENT = 3;

  private final SortedSet<Form> forms;
  private final Ties ties;
  private final Lineage lineage;

  PersonBlock(SortedSet<Form> forms, Constraints constraints, Lineage lineage) {
    this.forms = forms;
    this.ties = new Ties(constraints);
    this.lineage = lineage;
  }

  Map<Form, String> actors() {
    List<Person> full = new ArrayList<>();
    List<Person> single = new ArrayList<>();
    for (Person person : decided()) {
      (person.full() ? full : single).add(person);
    }
    full = joined(namesakes(full), this::likeness);
    List<Person> alone = fitted(single, full);
    List<Person> groups = joined(alone, this::closeness);
    List<Person> persons = new ArrayList<>(full);
    for (Person group : groups) {
      if (tellsApart(group) && (group.forms().size() > 1 || !group.titles().isEmpty())) {
        persons.add(group);
      }
    }
    return new CanonicalIds(lineage).of(persons);
  }

  /** Each form a person, but those that must be together. */
  private List<Person> decided() {
    Map<Form, Person> persons = new TreeMap<>();
    for (Form form : forms) {
      persons.put(form, new Person(form, lineage));
    }
    for (Form form : forms) {
      for (Form other : ties.together(form)) {
        Person one = persons.get(form);
        Person two = persons.get(other);
        if (one != null && two != null && one != two && !ties.apart(one, two)) {
          one.take(two);
          two.forms().forEach(moved -> persons.put(moved, one));
        }
      }
    }
    return persons.values().stream().distinct().toList();
  }

  /** Joins those of equal names whom neither state nor period tells apart. */
  private List<Person> namesakes(List<Person> persons) {
    Map<String, List<Person>> byName = new TreeMap<>();
    for (Person person : persons) {
      byName
          .computeIfAbsent(person.names().get(0).squeezed(), none -> new ArrayList<>())
          .add(person);
    }
    List<Person> joined = new ArrayList<>();
    byName.values().forEach(group -> joined.addAll(joined(group, this::sameness)));
    return joined;
  }

  /** How surely two persons of equal names are one. */
  private double sameness(Person one, Person other) {
    boolean states = lineage.meet(one.states(), other.states());
    int gap = one.gap(other);
    if (gap > (states ? LIFE : CAREER)) {
      return 0;
    }
    return (states ? 4 : 1) + (one.sharesTitle(other) ? 2 : 0) + 1.0 / (1 + gap);
  }

  /** How surely two persons of like full names are one. */
  private double likeness(Person one, Person other) {
    NameLikeness names = NameLikeness.SAME;
    for (PersonalName name : one.names()) {
      for (PersonalName theirs : other.names()) {
        NameLikeness likeness =
            name.full() && theirs.full() ? NameLikeness.of(name, theirs) : NameLikeness.SAME;
        names = likeness.compareTo(names) < 0 ? likeness : names;
      }
    }
    boolean states = lineage.meet(one.states(), other.states());
    boolean titles = one.sharesTitle(other);
    int gap = one.gap(other);
    return switch (names) {
      case OTHER -> 0;
      case SAME -> sameness(one, other);
      case NEAR -> gap > NEAR ? 0 : (states ? 3 : 0) + (titles ? 1 : 0) + 1.0 / (1 + gap);
      case SPELLING ->
          gap > NEAR || !(states || titles)
              ? 0
              : (states ? 2 : 0) + (titles ? 1 : 0) + 0.5 / (1 + gap);
    };
  }

  /**
   * Gives surnames alone to the person whom they fit best; whom they fit none or several remain.
   */
  private List<Person> fitted(List<Person> single, List<Person> full) {
    Map<Person, Person> chosen = new HashMap<>();
    List<Person> alone = new ArrayList<>();
    for (Person person : single) {
      Optional<Person> best = best(person, full);
      best.ifPresentOrElse(fit -> chosen.put(person, fit), () -> alone.add(person));
    }
    single.forEach(
        person -> {
          Person fit = chosen.get(person);
          if (fit != null && !ties.apart(fit, person)) {
            fit.take(person);
          } else if (fit != null) {
            alone.add(person);
          }
        });
    return alone;
  }

  private Optional<Person> best(Person single, List<Person> full) {
    @Nullable Person best = null;
    double most = 0;
    boolean several = false;
    for (Person person : full) {
      double fit = may(single, person) ? fit(single, person) : 0;
      if (fit > most) {
        best = person;
        most = fit;
        several = false;
      } else if (fit == most && fit > 0) {
        several = true;
      }
    }
    return several ? Optional.empty() : Optional.ofNullable(best);
  }

  private double fit(Person single, Person person) {
    boolean named =
        single.names().stream()
            .allMatch(
                name ->
                    person.names().stream().anyMatch(it -> it.surname().equals(name.surname())));
    int gap = single.gap(person);
    boolean states = lineage.meet(single.states(), person.states());
    boolean titles = single.sharesTitle(person);
    boolean company =
        lineage.meet(single.company(), person.states())
            || lineage.meet(single.company(), person.company());
    if (!named || gap > (states || titles ? TERM : MOMENT) || !(states || titles || company)) {
      return 0;
    }
    if (!tellsApart(single)) {
      return 0;
    }
    return (states ? 4 : 0) + (titles ? 3 : 0) + (company ? 1 : 0) + 1.0 / (1 + gap);
  }

  /** How surely two surnames alone are one person's. */
  private double closeness(Person one, Person other) {
    if (!one.names().get(0).squeezed().equals(other.names().get(0).squeezed())) {
      return 0;
    }
    boolean states = lineage.meet(one.states(), other.states());
    boolean titles = one.sharesTitle(other);
    boolean company = lineage.meet(one.company(), other.company());
    int gap = one.gap(other);
    return gap > MOMENT || !(states || titles || company)
        ? 0
        : (states ? 4 : 0) + (titles ? 3 : 0) + (company ? 1 : 0) + 1.0 / (1 + gap);
  }

  private boolean tellsApart(Person single) {
    PersonalName name = single.names().get(0);
    return !Nicknames.isGiven(name.surname()) || !single.titles().isEmpty();
  }

  /** Whether nothing that is known of two keeps them apart. */
  private boolean may(Person one, Person other) {
    boolean states =
        one.offices().isEmpty()
            || other.offices().isEmpty()
            || lineage.meet(one.states(), other.states());
    return states && !ties.apart(one, other);
  }

  private interface Sureness {
    double of(Person one, Person other);
  }

  private record Join(Person one, Person other, double sureness) {
    boolean has(Person person) {
      return one == person || other == person;
    }
  }

  /** Joins two by two, the surest first, until none are left that may be one. */
  private List<Person> joined(Collection<Person> persons, Sureness sureness) {
    List<Person> left =
        new ArrayList<>(persons.stream().sorted(Comparator.comparing(Person::first)).toList());
    Map<Person, Join> best = new HashMap<>();
    for (int i = 0; i < left.size(); i++) {
      best.put(left.get(i), best(left, i, sureness));
    }
    while (true) {
      @Nullable Join surest = null;
      for (Person person : left) {
        Join join = best.get(person);
        if (join != null && (surest == null || join.sureness() > surest.sureness())) {
          surest = join;
        }
      }
      if (surest == null || surest.sureness() <= 0) {
        return left;
      }
      Person one = surest.one();
      Person other = surest.other();
      one.take(other);
      left.remove(other);
      best.remove(other);
      int at = left.indexOf(one);
      for (int i = 0; i < left.size(); i++) {
        Join join = best.get(left.get(i));
        if (i == at || join == null || join.has(one) || join.has(other)) {
          best.put(left.get(i), best(left, i, sureness));
        } else if (i < at) {
          double sure = sureness(left.get(i), one, sureness);
          if (sure > join.sureness()) {
            best.put(left.get(i), new Join(left.get(i), one, sure));
          }
        }
      }
    }
  }

  /** The surest join of one with any behind it. */
  private Join best(List<Person> left, int i, Sureness sureness) {
    Person one = left.get(i);
    Join best = new Join(one, one, 0);
    for (Person other : left.subList(i + 1, left.size())) {
      double sure = sureness(one, other, sureness);
      if (sure > best.sureness()) {
        best = new Join(one, other, sure);
      }
    }
    return best;
  }

  private double sureness(Person one, Person other, Sureness sureness) {
    return may(one, other) ? sureness.of(one, other) : 0;
  }
}
