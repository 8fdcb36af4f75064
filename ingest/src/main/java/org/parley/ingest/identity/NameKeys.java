package org.parley.ingest.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** By what persons of like surnames are found who may be one. */
final class NameKeys {

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
    for (PersonalName name : person.names()) {
      if (name.surnameFirst()) {
        keys.add(beginning(name));
      } else {
        name.given().stream().map(Sound::code).forEach(keys::add);
        name.given().stream().limit(1).map(given -> given.substring(0, 1)).forEach(keys::add);
      }
    }
    return keys;
  }

  private static String beginning(PersonalName name) {
    return "first " + name.givenBeginning();
  }
}
