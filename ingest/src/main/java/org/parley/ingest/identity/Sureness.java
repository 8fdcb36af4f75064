package org.parley.ingest.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;

/**
 * How sure it is that forms are of one actor, to be told to people: what they should look at first.
 * It decides nothing. The numbers are an order, put by what was found wrong among joins that were
 * read; they are no measured frequencies.
 */
public final class Sureness {

  /** So many others are enough to see whether one fits. */
  private static final int MOST = 60;

  private static final int LONG = 8;

  private final Lineage lineage;
  private final Map<Form, Person> persons = new HashMap<>();
  private final Map<String, PersonalName> parsed = new HashMap<>();

  public Sureness(Authority authority) {
    this.lineage = new Lineage(authority);
  }

  /**
   * Why something may be otherwise.
   *
   * @param doubt 0 where there is none, to 1
   */
  public record Doubt(double doubt, String reason) {}

  /** Of the forms of one actor, those that may be another's. */
  public Map<Form, Doubt> within(Collection<Form> actor) {
    Map<Form, Doubt> doubts = new TreeMap<>();
    for (Form form : actor) {
      actor.stream()
          .filter(other -> !other.equals(form))
          .limit(MOST)
          .map(other -> between(form, other))
          .min((one, other) -> Double.compare(one.doubt(), other.doubt()))
          .filter(doubt -> doubt.doubt() > 0)
          .ifPresent(doubt -> doubts.put(form, doubt));
    }
    return doubts;
  }

  /** Why two actors that were kept apart may be one; empty where nothing speaks for it. */
  public Optional<Doubt> apart(Collection<Form> one, Collection<Form> other) {
    return one.stream()
        .limit(MOST)
        .flatMap(form -> other.stream().limit(MOST).map(theirs -> oneAfterAll(form, theirs)))
        .filter(doubt -> doubt.doubt() > 0)
        .max((first, second) -> Double.compare(first.doubt(), second.doubt()));
  }

  private Doubt between(Form form, Form other) {
    if (form.type() != ActorType.PERSON || other.type() != ActorType.PERSON) {
      return bodies(form, other);
    }
    if (form.nameless() || other.nameless()) {
      return new Doubt(0.25, "told of by the office alone");
    }
    Person one = person(form);
    Person two = person(other);
    boolean states = lineage.meet(one.states(), two.states());
    boolean titles = one.sharesTitle(two);
    boolean told = states || titles || one.sharesBody(two);
    int gap = one.gap(two);
    double years = gap > LONG ? 0.1 + 0.01 * gap : 0;
    String apart = gap > LONG ? ", %d years apart".formatted(gap) : "";
    if (!one.full()) {
      double doubt = states && titles ? 0.08 : states ? 0.15 : titles ? 0.3 : 0.45;
      String why = told ? "a surname alone" : "a surname alone, neither state nor title in common";
      return new Doubt(doubt + years, why + apart);
    }
    boolean differ =
        !one.offices().isEmpty()
            && !two.offices().isEmpty()
            && !lineage.meet(one.offices(), two.offices());
    if (differ) {
      return new Doubt(0.6, "offices of two states");
    }
    return switch (likeness(one, two)) {
      case SAME -> {
        boolean common =
            one.names().stream()
                .anyMatch(name -> name.hasGiven() && Nicknames.isGiven(name.given().get(0)));
        boolean otherOffice = !told && !one.titles().isEmpty() && !two.titles().isEmpty();
        double doubt = otherOffice ? (common ? 0.4 : 0.2) : 0;
        yield new Doubt(
            doubt + years, (otherOffice ? "one name, other offices" : "one name") + apart);
      }
      case NEAR -> new Doubt((states ? 0.08 : told ? 0.15 : 0.35) + years, "a fuller name" + apart);
      case SPELLING ->
          new Doubt(
              (states && titles ? 0.15 : told ? 0.3 : 0.5) + years, "spelled otherwise" + apart);
      case OTHER -> new Doubt(0.5 + years, "names that are not alike" + apart);
    };
  }

  private static Doubt bodies(Form form, Form other) {
    if (form.type() != other.type()) {
      return new Doubt(0.5, "told of as a person and as an organization");
    }
    boolean named = form.names().stream().anyMatch(other.names()::contains);
    boolean states =
        !form.states().isEmpty()
            && !other.states().isEmpty()
            && form.states().stream().noneMatch(other.states()::contains);
    return states
        ? new Doubt(0.35, "bodies of two states")
        : named ? new Doubt(0, "") : new Doubt(0.12, "called otherwise");
  }

  private Doubt oneAfterAll(Form form, Form other) {
    if (form.type() != ActorType.PERSON
        || other.type() != ActorType.PERSON
        || form.nameless()
        || other.nameless()) {
      return new Doubt(0, "");
    }
    Person one = person(form);
    Person two = person(other);
    boolean states = lineage.meet(one.states(), two.states());
    boolean titles = one.sharesTitle(two);
    boolean company = lineage.meet(one.company(), two.company());
    boolean differ = !one.states().isEmpty() && !two.states().isEmpty() && !states;
    int gap = one.gap(two);
    if (gap > LONG || differ) {
      return new Doubt(0, "");
    }
    if (one.full() != two.full()) {
      boolean surname =
          one.names().stream()
              .allMatch(
                  name -> two.names().stream().anyMatch(it -> it.surname().equals(name.surname())));
      double doubt = states && titles ? 0.45 : states || titles ? 0.3 : company ? 0.2 : 0;
      return surname && gap < 2 ? new Doubt(doubt, "a surname that both have") : new Doubt(0, "");
    }
    if (!one.full()) {
      return new Doubt(0, "");
    }
    double told = (states ? 0.2 : 0) + (titles ? 0.15 : 0) + (company ? 0.05 : 0);
    return switch (likeness(one, two)) {
      case SAME -> new Doubt(0.45 + told, "two of one name");
      case NEAR -> new Doubt(told > 0 ? 0.3 + told : 0, "names of which one is fuller");
      case SPELLING -> new Doubt(told > 0.1 ? 0.2 + told : 0, "names that sound alike");
      case OTHER -> new Doubt(0, "");
    };
  }

  private Person person(Form form) {
    return persons.computeIfAbsent(
        form,
        unread ->
            new Person(form, lineage, name -> parsed.computeIfAbsent(name, PersonalName::of)));
  }

  private static NameLikeness likeness(Person one, Person other) {
    NameLikeness best = NameLikeness.OTHER;
    for (PersonalName name : one.names()) {
      for (PersonalName theirs : other.names()) {
        if (name.full() && theirs.full()) {
          NameLikeness likeness = NameLikeness.of(name, theirs);
          best = rank(likeness) < rank(best) ? likeness : best;
        }
      }
    }
    return best;
  }

  private static int rank(NameLikeness likeness) {
    return List.of(NameLikeness.SAME, NameLikeness.NEAR, NameLikeness.SPELLING, NameLikeness.OTHER)
        .indexOf(likeness);
  }
}
