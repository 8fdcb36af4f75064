package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
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

  /** So many forms of a surname alone are no chance. */
  private static final int OFTEN = 4;

  /** The same of one that may be a given name. */
  private static final int VERY_OFTEN = 8;

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
    List<Person> alone = fitted(single, full);
    List<Person> persons = new ArrayList<>(full);
    for (Person group : joined(alone, this::closeness, NameKeys::whole, NameKeys::whole)) {
      if (isKnown(group)) {
        onlyOne(group, full).ifPresentOrElse(one -> one.take(group), () -> persons.add(group));
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

  /** How surely two persons of equal names are one. */
  private double sameness(Person one, Person other) {
    boolean states = lineage.meet(one.states(), other.states());
    int gap = one.gap(other);
    if (gap > (states ? LIFE : CAREER) || differs(one, other, states)) {
      return 0;
    }
    boolean told = states || one.sharesTitle(other) || company(one, other);
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
        && !company(one, other);
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
          gap > NEAR || !(states || titles || company(one, other) || sameFirstName(one, other))
              ? 0
              : (states ? 3 : 0) + (titles ? 1 : 0) + 1.0 / (1 + gap);
      case SPELLING ->
          gap > NEAR || !(states || titles || (company(one, other) && !eastern(one)))
              ? 0
              : (states ? 2 : 0) + (titles ? 1 : 0) + 0.5 / (1 + gap);
    };
  }

  /** Whether the states that one is told of with are the other's, or those he is told of with. */
  private boolean company(Person one, Person other) {
    return lineage.meet(one.company(), other.company())
        || lineage.meet(one.company(), other.states())
        || lineage.meet(one.states(), other.company());
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

  /** By state or title, at the time; of whom neither is told, by the states he is told of with. */
  private double fit(Person single, Person person) {
    int gap = single.gap(person);
    boolean states = lineage.meet(single.states(), person.states());
    boolean titles = single.sharesTitle(person);
    boolean company =
        lineage.meet(single.company(), person.current())
            || (single.company().size() > 1 && person.isToldOfWith(single.company()));
    if (!named(single, person)
        || gap > (states || titles ? TERM : MOMENT)
        || !(states || titles || company)) {
      return 0;
    }
    boolean bare = !states && !titles;
    if (bare && (gap > 1 || sharedByMany(single) || !single.titles().isEmpty())) {
      return 0;
    }
    return (states ? 4 : 0) + (titles ? 3 : 0) + (company ? 1 : 0) + 1.0 / (1 + gap);
  }

  /** The only person of a surname in years, who need not be told of in the same words. */
  private Optional<Person> onlyOne(Person group, List<Person> full) {
    List<Person> candidates =
        full.stream().filter(person -> named(group, person) && group.gap(person) <= TERM).toList();
    return candidates.size() == 1
            && !sharedByMany(group)
            && may(group, candidates.get(0))
            && !group.holdsOther(candidates.get(0))
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  private static boolean named(Person single, Person person) {
    return single.names().stream()
        .allMatch(
            name ->
                person.names().stream()
                    .anyMatch(it -> it.full() && it.surname().equals(name.surname())));
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

  /** Whether so much is told of one known by surname alone that other documents may mean him. */
  private static boolean isKnown(Person single) {
    int forms = single.forms().size();
    boolean given = single.names().stream().anyMatch(name -> Nicknames.isGiven(name.surname()));
    return !single.offices().isEmpty()
        || (forms > 1 && !single.titles().isEmpty())
        || (forms >= (given ? VERY_OFTEN : OFTEN) && !sharedByMany(single));
  }

  private static boolean sharedByMany(Person single) {
    return single.names().stream().anyMatch(name -> NameWords.sharedByMany(name.surname()));
  }

  /** Whether nothing that is known of two keeps them apart. */
  private boolean may(Person one, Person other) {
    boolean states =
        one.offices().isEmpty()
            || other.offices().isEmpty()
            || lineage.meet(one.states(), other.states());
    return states && !ties.apart(one, other);
  }

  private List<Person> joined(
      List<Person> persons,
      ToDoubleBiFunction<Person, Person> sureness,
      Function<Person, Set<String>> asks,
      Function<Person, Set<String>> offers) {
    return new Joining((one, other) -> may(one, other) ? sureness.applyAsDouble(one, other) : 0)
        .joined(persons, asks, offers);
  }
}
