package org.parley.ingest.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what persons of like surnames are found who may be one. */
final class NameKeys {

  private static final String INITIAL = ".";

  private NameKeys() {}

  /** Equal names. */
  static Set<String> whole(Person person) {
    return person.names().stream().map(PersonalName::squeezed).collect(Collectors.toSet());
  }

  /** Given names of the sound, the initial, or those for which one is short. */
  static Set<String> asked(Person person) {
    Set<String> keys = new HashSet<>();
    for (PersonalName name : person.names()) {
      name.given().stream().limit(1).forEach(given -> ask(name, given, keys));
    }
    return keys;
  }

  private static void ask(PersonalName name, String given, Set<String> keys) {
    if (name.surnameFirst()) {
      keys.add(beginning(name));
      return;
    }
    keys.add(given.length() == 1 ? given : Sound.code(given));
    Nicknames.of(given).stream().map(Sound::code).forEach(keys::add);
  }

  /** The sounds of all given names, and the initial. */
  static Set<String> offered(Person person) {
    Set<String> keys = new HashSet<>();
    person.names().forEach(name -> keys.addAll(offered(name)));
    return keys;
  }

  private static Set<String> offered(PersonalName name) {
    Set<String> keys = new HashSet<>();
    if (name.surnameFirst()) {
      keys.add(beginning(name));
    } else {
      name.given().stream().map(Sound::code).forEach(keys::add);
      name.given().stream().limit(1).map(given -> given.substring(0, 1)).forEach(keys::add);
    }
    return keys;
  }

  /** The surname as it is written; so many share an Eastern one that the given name counts too. */
  static String surname(PersonalName name) {
    return name.stem() + (name.surnameFirst() ? " " + name.givenBeginning() : "");
  }

  /**
   * Under what a name is put that another may spell otherwise. Sounds alone are shared by ever more
   * surnames; where vowels stand, hardly any spelling differs; and one needs the given name too.
   */
  static List<String> spellings(PersonalName name) {
    return name.surnameFirst()
        ? List.of()
        : Stream.concat(offered(name).stream(), initial(name))
            .sorted()
            .map(given -> sound(name) + given)
            .toList();
  }

  /** Where those are to be looked for that may be spelled otherwise: whoever finds is found. */
  static List<String> likeSpellings(PersonalName name) {
    if (name.surnameFirst()) {
      return List.of();
    }
    Set<String> keys = new TreeSet<>();
    for (String given : name.given()) {
      keys.add(given.length() == 1 ? given : Sound.code(given));
      Nicknames.of(given).stream().map(Sound::code).forEach(keys::add);
    }
    name.given().stream().limit(1).forEach(given -> keys.add(given.substring(0, 1) + INITIAL));
    return keys.stream().map(given -> sound(name) + given).toList();
  }

  /** Of a given name that is an initial alone: of all that begin so, those alone ask for it. */
  private static Stream<String> initial(PersonalName name) {
    return name.given().stream().limit(1).filter(it -> it.length() == 1).map(it -> it + INITIAL);
  }

  /** How the surname sounds, and where its vowels stand. */
  static String sound(PersonalName name) {
    return Sound.code(name.stem()) + " " + Sound.syllables(name.stem()) + " ";
  }

  private static String beginning(PersonalName name) {
    return "first " + name.givenBeginning();
  }
}
