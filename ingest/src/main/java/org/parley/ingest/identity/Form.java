package org.parley.ingest.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.ingest.actor.ActorType;

/**
 * How a document tells of an actor, reduced to what tells actors apart. Documents that tell of it
 * alike have equal forms, so that there are far fewer forms than documents.
 *
 * @param type what kind of actor it is
 * @param names its names as written, without titles, that by which the document knows it first; the
 *     fuller ones alone where there are such. Empty where it is known by its office only ("the
 *     foreign minister of Russia")
 * @param roles offices it is said to hold or have held
 * @param states ids of the states and bodies that it acts for, or belongs to
 * @param company ids of the states that its document speaks of most, where neither its name nor its
 *     roles tell it well apart; else empty
 * @param year when its document was published
 */
public record Form(
    ActorType type,
    List<String> names,
    List<Role> roles,
    List<String> states,
    List<String> company,
    Optional<Integer> year)
    implements Comparable<Form> {

  /**
   * An office as a document tells of it.
   *
   * @param title in lower case: "foreign minister"
   * @param of id of the state or body, where that is told
   * @param former whether it is told of as past
   */
  public record Role(String title, Optional<String> of, boolean former)
      implements Comparable<Role> {

    private static final Comparator<Role> ORDER =
        Comparator.comparing(Role::title)
            .thenComparing(role -> role.of().orElse(""))
            .thenComparing(Role::former);

    @Override
    public int compareTo(Role other) {
      return ORDER.compare(this, other);
    }

    String text() {
      return title + "@" + of.orElse("") + (former ? "@former" : "");
    }

    private static Role of(String text) {
      String[] parts = text.split("@", -1);
      if (parts.length < 2 || parts.length > 3) {
        throw new IllegalArgumentException("A role is title@of or title@of@former, not " + text);
      }
      return new Role(
          parts[0], Optional.of(parts[1]).filter(of -> !of.isEmpty()), parts.length > 2);
    }
  }

  private static final Comparator<Form> ORDER =
      Comparator.comparing(Form::type)
          .thenComparing(Form::names, Form::compare)
          .thenComparing(Form::roles, Form::compare)
          .thenComparing(Form::states, Form::compare)
          .thenComparing(Form::company, Form::compare)
          .thenComparing(form -> form.year().orElse(Integer.MIN_VALUE));

  private static final String FIELD = "\t";
  private static final String VALUE = "|";

  public Form {
    names = firstThenSorted(names);
    roles = sorted(roles);
    states = sorted(states);
    company = sorted(company);
    Stream.of(names, states, company)
        .flatMap(List::stream)
        .forEach(value -> requirePlain(value, FIELD, VALUE, "\n"));
    roles.forEach(role -> requirePlain(role.title(), FIELD, VALUE, "\n", "@"));
    if (names.isEmpty() && roles.isEmpty()) {
      throw new IllegalArgumentException("A form needs a name or a role.");
    }
  }

  private static List<String> firstThenSorted(List<String> names) {
    Set<String> ordered = new LinkedHashSet<>(names.subList(0, Math.min(1, names.size())));
    ordered.addAll(new TreeSet<>(names));
    return List.copyOf(ordered);
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return List.copyOf(new TreeSet<>(values));
  }

  private static void requirePlain(String value, String... marks) {
    for (String mark : marks) {
      if (value.contains(mark)) {
        throw new IllegalArgumentException("Nothing in a form may have a tab or mark: " + value);
      }
    }
  }

  /** Whether it is known by its office alone. */
  public boolean nameless() {
    return names.isEmpty();
  }

  /**
   * What it is found under. A form with a name has a key that begins with {@code name:}, that of a
   * body one for each of its names, and only forms that such keys connect are compared by name;
   * others tell which offices it attests, or one without a name asks for.
   */
  public Set<String> keys() {
    return Keys.of(this);
  }

  /** All of it in one line, from which {@link #parse} makes it again. */
  public String text() {
    return String.join(
        FIELD,
        type.name(),
        String.join(VALUE, names),
        String.join(VALUE, roles.stream().map(Role::text).toList()),
        String.join(VALUE, states),
        String.join(VALUE, company),
        year.map(Object::toString).orElse(""));
  }

  /**
   * The form of a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Form parse(String line) {
    String[] fields = line.split(FIELD, -1);
    if (fields.length != 6) {
      throw new IllegalArgumentException("A form has six fields: " + line);
    }
    return new Form(
        ActorType.valueOf(fields[0]),
        values(fields[1]),
        values(fields[2]).stream().map(Role::of).toList(),
        values(fields[3]),
        values(fields[4]),
        Optional.of(fields[5]).filter(year -> !year.isEmpty()).map(Integer::valueOf));
  }

  private static List<String> values(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  /** By type, names, roles and the rest, so that sets of forms have one order. */
  @Override
  public int compareTo(Form other) {
    return ORDER.compare(this, other);
  }

  private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
