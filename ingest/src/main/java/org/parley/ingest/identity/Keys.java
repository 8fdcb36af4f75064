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
  private static final String SPELLED = "spelled:";
  private static final String HOLDS = "office:";
  private static final String ASKS = "asks:";

  private Keys() {}

  static Set<String> of(Form form) {
    Set<String> keys = new LinkedHashSet<>();
    keys.addAll(names(form));
    keys.addAll(spellings(form));
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

  /**
   * Under what it meets all forms that are called alike: of a person the surname, of a body each of
   * its names, together with the letters of that by which its document knows it.
   */
  static List<String> names(Form form) {
    if (form.nameless()) {
      return List.of();
    }
    if (form.type() == ActorType.PERSON) {
      return List.of(NAME + "person:" + NameKeys.surname(Names.best(form)));
    }
    String letters = BodyName.of(form).key();
    return form.names().stream()
        .map(name -> NAME + "body:" + letters + ":" + String.join(" ", BodyName.of(name).words()))
        .distinct()
        .toList();
  }

  /** What forms of one document have in common that might be taken for one actor. */
  static Stream<String> alike(Form form) {
    return form.type() == ActorType.PERSON && !form.nameless()
        ? Stream.concat(Stream.of(NameKeys.sound(Names.best(form))), surname(form).stream())
        : names(form).stream();
  }

  /** Under what those find a person who may be called by another spelling of the name. */
  private static List<String> spellings(Form form) {
    return form.type() == ActorType.PERSON && !form.nameless()
        ? NameKeys.spellings(Names.best(form)).stream().map(SPELLED::concat).toList()
        : List.of();
  }

  /** Where those are found that may be called by another spelling of a name. */
  static List<String> likeSpellings(PersonalName name) {
    return NameKeys.likeSpellings(name).stream().map(SPELLED::concat).toList();
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
