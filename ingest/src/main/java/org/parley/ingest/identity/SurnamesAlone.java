package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom documents mean that tell of a person by the surname alone. */
final class SurnamesAlone {

  /** So long, in years, may an office or a state be the same without its holder being told of. */
  private static final int TERM = 6;

  private static final int MOMENT = 3;

  /** So many forms of a surname alone, told of with the same states, are no chance. */
  private static final int TWICE = 2;

  /** The same of one that may be a given name. */
  private static final int VERY_OFTEN = 8;

  /** Who is told of by surname so many times more often than another in full is better known. */
  private static final int BETTER_KNOWN = 8;

  /** The share of what is told of all who bear a surname that makes it one's. */
  private static final double OUTSHINING = 0.8;

  private final Lineage lineage;
  private final Ties ties;

  SurnamesAlone(Lineage lineage, Ties ties) {
    this.lineage = lineage;
    this.ties = ties;
  }

  /**
   * Gives surnames alone to the person whom they fit best; whom they fit none or several remain.
   */
  List<Person> fitted(List<Person> single, List<Person> full) {
    Map<Person, Person> chosen = new HashMap<>();
    for (Person person : single) {
      best(person, full).ifPresent(fit -> chosen.put(person, fit));
    }
    List<Person> alone = new ArrayList<>();
    for (Person person : single) {
      Person fit = chosen.get(person);
      if (fit != null && !ties.apart(fit, person)) {
        fit.take(person);
      } else {
        alone.add(person);
      }
    }
    return alone;
  }

  private Optional<Person> best(Person single, List<Person> full) {
    @Nullable Person best = null;
    double most = 0;
    boolean several = false;
    for (Person person : full) {
      double fit = ties.may(single, person, lineage) ? fit(single, person) : 0;
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
  Optional<Person> onlyOne(Person group, List<Person> full) {
    List<Person> candidates =
        full.stream().filter(person -> named(group, person) && group.gap(person) <= TERM).toList();
    return candidates.size() == 1 && !sharedByMany(group) && may(group, candidates.get(0))
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  private boolean may(Person group, Person person) {
    boolean told = person.titles().isEmpty() && lineage.company(group, person);
    return ties.may(group, person, lineage)
        && (told || !group.holdsOther(person))
        && group.forms().size() < BETTER_KNOWN * person.forms().size();
  }

  /** The persons of whom all these surnames are. */
  static boolean named(Person single, Person person) {
    return single.names().stream()
        .allMatch(
            name ->
                person.names().stream()
                    .anyMatch(it -> it.full() && it.surname().equals(name.surname())));
  }

  /** How surely two surnames alone are one person's. */
  double closeness(Person one, Person other) {
    if (!one.names().get(0).squeezed().equals(other.names().get(0).squeezed())
        || one.outranks(other)
        || other.outranks(one)) {
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
  boolean isKnown(Person single) {
    int forms = single.forms().size();
    boolean given = single.names().stream().anyMatch(name -> Nicknames.isGiven(name.surname()));
    return !single.offices().isEmpty()
        || (forms > 1 && !single.titles().isEmpty())
        || (forms >= (given ? VERY_OFTEN : TWICE) && !sharedByMany(single));
  }

  private static boolean sharedByMany(Person single) {
    return single.names().stream().anyMatch(name -> NameWords.sharedByMany(name.surname()));
  }

  /**
   * The one person who bears an Eastern surname among the states that a document speaks of, at the
   * time: of several, whose state or title it tells, or who is told of far more often.
   *
   * @param bearers by actor, the forms in full that are found by the surname, a state and a year
   */
  Optional<String> bearer(Person single, Map<String, Person> bearers) {
    Map<String, Person> those = new HashMap<>(bearers);
    those.values().removeIf(person -> !named(single, person) || !ties.may(single, person, lineage));
    if (those.size() > 1) {
      those
          .values()
          .removeIf(
              person ->
                  !(single.titles().isEmpty() && single.states().isEmpty())
                      && !single.sharesTitle(person)
                      && !lineage.meet(single.states(), person.states()));
    }
    int all = those.values().stream().mapToInt(person -> person.forms().size()).sum();
    return those.entrySet().stream()
        .filter(entry -> entry.getValue().forms().size() >= OUTSHINING * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
