package org.parley.ingest.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.ActorType;

/** The keys under which forms are found that may be one actor's. */
final class Keys {

  private static final String NAME = "name:";
  private static final String OFFICE = "office:";

  private Keys() {}

  static Set<String> of(Form form) {
    Set<String> keys = new LinkedHashSet<>();
    name(form).ifPresent(keys::add);
    keys.addAll(offices(form));
    return keys;
  }

  /** The one block that a form with a name belongs to. */
  static Optional<String> name(Form form) {
    if (form.nameless()) {
      return Optional.empty();
    }
    String key =
        form.type() == ActorType.PERSON
            ? "person:" + Sound.code(Names.best(form).stem())
            : "body:" + BodyName.of(form).key();
    return Optional.of(NAME + key);
  }

  /** What a named form attests, or a nameless one asks for: its own year, and those beside it. */
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
                    .flatMap(
                        of -> years.stream().map(y -> OFFICE + title.title() + "@" + of + "@" + y)))
        .distinct()
        .toList();
  }

  static boolean ofOffice(String key) {
    return key.startsWith(OFFICE);
  }
}
