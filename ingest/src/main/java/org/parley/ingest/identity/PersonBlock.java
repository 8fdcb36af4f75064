package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Tells persons of like surnames apart. Forms of equal full names come together first, then those
 * of like ones, the likest first; surnames alone go to the one person they fit, or to each other.
 */
final class PersonBlock {

  /** So long may a person of the same name and state not have been told of. */
  private static final int LIFE = 40;

  private static final int CAREER = 20;
  private static final int NEAR = 15;

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
    full = joined(full, this::sameness, NameKeys::whole, NameKeys::whole);
    full = joined(full, this::likeness, NameKeys::asked, NameKeys::offered);
    full = joined(full, this::comeback, NameKeys::whole, NameKeys::whole);
    SurnamesAlone surnames = new SurnamesAlone(lineage, ties);
    List<Person> alone = surnames.fitted(single, full);
    List<Person> persons = new ArrayList<>(full);
    for (Person group : joined(alone, surnames::closeness, NameKeys::whole, NameKeys::whole)) {
      if (surnames.isKnown(group)) {
        surnames
            .onlyOne(group, full)
            .ifPresentOrElse(one -> one.take(group), () -> persons.add(group));
      }
    }
    return new CanonicalIds(lineage).of(persons);
  }

  /** Each form a person, but those that must be together. */
  private List<Person> decided() {
    Map<String, PersonalName> parsed = new HashMap<>();
    Map<Form, Person> persons = new TreeMap<>();
    for (Form form : forms) {
      persons.put(
          form, new Person(form, lineage, name -> parsed.computeIfAbsent(name, PersonalName::of)));
    }
    for (Form form : forms) {
      for (Form other : ties.together(form)) {
        Person one = persons.get(form);
        Person two = persons.get(other);
        if (one != null && two != null && one != two && !ties.never(one.forms(), two.forms())) {
          one.take(two);
          two.forms().forEach(moved -> persons.put(moved, one));
        }
      }
    }
    return persons.values().stream().distinct().toList();
  }

  /**
   * How surely two persons of equal names are one, as far as none holds what the other held: the
   * former president George Bush is not the president, whom most call by an initial.
   */
  private double sameness(Person one, Person other) {
    return one.holdsAfter(other) ? 0 : samenessOfAll(one, other);
  }

  /** Who held an office may hold it again, if nobody tells him apart by an initial. */
  private double comeback(Person one, Person other) {
    return one.hasInitial() != other.hasInitial() && one.holdsAfter(other)
        ? 0
        : samenessOfAll(one, other);
  }

  private double samenessOfAll(Person one, Person other) {
    boolean states = lineage.meet(one.states(), other.states());
    int gap = one.gap(other);
    if (gap > (states ? LIFE : CAREER) || differs(one, other, states)) {
      return 0;
    }
    boolean told = states || one.sharesTitle(other) || lineage.company(one, other);
    if (!told && one.names().stream().anyMatch(PersonalName::isBrief)) {
      return 0;
    }
    return (states ? 4 : 1) + (one.sharesTitle(other) ? 2 : 0) + 1.0 / (1 + gap);
  }

  /** Whether his given name is one of the most frequent in English. */
  private static boolean common(Person person) {
    return person.names().stream()
        .anyMatch(name -> name.hasGiven() && Nicknames.isGiven(name.given().get(0)));
  }

  /** Whether so many share names like his that a name tells little. */
  private static boolean eastern(Person person) {
    return person.names().stream().anyMatch(PersonalName::surnameFirst);
  }

  /** Of whom one leaves a name in the middle out, and nothing else speaks against it. */
  private boolean sameFirstName(Person one, Person other) {
    Set<String> first = new HashSet<>();
    one.names().stream().filter(PersonalName::hasGiven).forEach(it -> first.add(it.given().get(0)));
    return !differs(one, other, false)
        && other.names().stream()
            .filter(PersonalName::hasGiven)
            .allMatch(it -> first.contains(it.given().get(0)));
  }

  /** A senator and a manager of one name, of whom nothing else is alike. */
  private boolean differs(Person one, Person other, boolean states) {
    return !states
        && common(one)
        && !one.titles().isEmpty()
        && !other.titles().isEmpty()
        && !one.sharesTitle(other)
        && !one.sharesBody(other)
        && !lineage.company(one, other);
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
    if (names == NameLikeness.OTHER) {
      return 0;
    }
    boolean states = lineage.meet(one.states(), other.states());
    boolean titles = one.sharesTitle(other);
    int gap = one.gap(other);
    return switch (names) {
      case OTHER -> 0;
      case SAME -> sameness(one, other);
      case NEAR ->
          gap > NEAR
                  || (one.hasInitial() != other.hasInitial() && one.holdsAfter(other))
                  || !(states || titles || lineage.company(one, other) || sameFirstName(one, other))
              ? 0
              : (states ? 3 : 0) + (titles ? 1 : 0) + 1.0 / (1 + gap);
      case SPELLING ->
          gap > NEAR || !(states || titles || (lineage.company(one, other) && !eastern(one)))
              ? 0
              : (states ? 2 : 0) + (titles ? 1 : 0) + 0.5 / (1 + gap);
    };
  }

  private List<Person> joined(
      List<Person> persons,
      ToDoubleBiFunction<Person, Person> sureness,
      Function<Person, Set<String>> asks,
      Function<Person, Set<String>> offers) {
    return new Joining(
            (one, other) -> ties.may(one, other, lineage) ? sureness.applyAsDouble(one, other) : 0)
        .joined(persons, asks, offers);
  }
}
