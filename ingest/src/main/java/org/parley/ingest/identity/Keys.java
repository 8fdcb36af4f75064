package org.parley.ingest.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.ingest.actor.ActorType;

/** The keys under which forms are found that may be one actor's. */
final class Keys {

  private static final String NAME = "name:";
  private static final String HOLDS = "office:";
  private static final String ASKS = "asks:";

  private Keys() {}

  static Set<String> of(Form form) {
    Set<String> keys = new LinkedHashSet<>();
    name(form).ifPresent(keys::add);
    offices(form).stream().map(form.nameless() ? Keys::asking : Keys::holding).forEach(keys::add);
    surnames(form).stream().map(isSurname(form) ? Keys::asking : Keys::holding).forEach(keys::add);
    return keys;
  }

  /** Whether it tells of a person by an Eastern surname alone. */
  static boolean isSurname(Form form) {
    return form.type() == ActorType.PERSON
        && !form.nameless()
        && Names.of(form).stream()
            .allMatch(name -> !name.full() && NameWords.sharedByMany(name.surname()));
  }

  /** The Eastern surname that a person is told by, with a given name or alone. */
  static Optional<String> surname(Form form) {
    if (form.type() != ActorType.PERSON || form.nameless()) {
      return Optional.empty();
    }
    PersonalName name = Names.best(form);
    return Optional.of(name.surname()).filter(it -> isSurname(form) || name.surnameFirst());
  }

  /**
   * An Eastern surname with a state that its document tells of, and the year: what a form in full
   * offers to those with the surname alone, which ask in the years beside too. Their blocks are
   * others, since so many share such a surname.
   */
  static List<String> surnames(Form form) {
    if (form.type() != ActorType.PERSON || form.nameless() || form.year().isEmpty()) {
      return List.of();
    }
    Optional<String> surname = surname(form);
    boolean alone = isSurname(form);
    int year = form.year().get();
    List<Integer> years = alone ? List.of(year - 1, year, year + 1) : List.of(year);
    return Stream.of(form.states(), form.company())
        .flatMap(List::stream)
        .distinct()
        .flatMap(state -> years.stream().map(y -> " of " + state + "@" + y))
        .flatMap(when -> surname.stream().map(name -> name + when))
        .toList();
  }

  /** The one block that a form with a name belongs to. */
  static Optional<String> name(Form form) {
    if (form.nameless()) {
      return Optional.empty();
    }
    String key =
        form.type() == ActorType.PERSON
            ? "person:" + sound(Names.best(form))
            : "body:" + BodyName.of(form).key();
    return Optional.of(NAME + key);
  }

  /** So many share an Eastern surname that a block needs the beginning of the given name too. */
  private static String sound(PersonalName name) {
    return Sound.code(name.stem()) + (name.surnameFirst() ? " " + name.givenBeginning() : "");
  }

  /**
   * Offices that a named form attests in its year, or a nameless one asks for, also in those
   * beside.
   */
  static List<String> offices(Form form) {
    if (form.type() != ActorType.PERSON || form.year().isEmpty()) {
      return List.of();
    }
    int year = form.year().get();
    List<Integer> years = form.nameless() ? List.of(year - 1, year, year + 1) : List.of(year);
    return form.roles().stream()
        .filter(role -> !role.former() && role.of().isPresent())
        .map(role -> new OfficeTitle(role.title()))
        .filter(OfficeTitle::heldByOne)
        .distinct()
        .flatMap(
            title ->
                form.roles().stream()
                    .filter(role -> new OfficeTitle(role.title()).equals(title))
                    .flatMap(role -> role.of().stream())
                    .distinct()
                    .flatMap(of -> years.stream().map(y -> title.title() + "@" + of + "@" + y)))
        .distinct()
        .toList();
  }

  /** The key of those with a name who attest an office. */
  static String holding(String office) {
    return HOLDS + office;
  }

  /** The key of those without a name who are told by an office. */
  static String asking(String office) {
    return ASKS + office;
  }
}
