package org.parley.ingest.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ingest.actor.WordList;

/** Which given names those called by another may bear: "Bill" and "William". */
final class Nicknames {

  private static final Map<String, Set<String>> NAMES = read();

  private Nicknames() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> names = new HashMap<>();
    for (String[] row : WordList.rows(Nicknames.class, "nicknames.tsv", 2)) {
      for (String nickname : List.of(row[1].split("\\|"))) {
        names.computeIfAbsent(row[0], none -> new TreeSet<>()).add(nickname);
        names.computeIfAbsent(nickname, none -> new TreeSet<>()).add(row[0]);
      }
    }
    return names;
  }

  /** Those that one is short for, or that are short for it. */
  static Set<String> of(String name) {
    return NAMES.getOrDefault(name, Set.of());
  }

  /** Whether one is short for the other. */
  static boolean match(String one, String other) {
    return NAMES.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether it is known as a given name. */
  static boolean isGiven(String name) {
    return NAMES.containsKey(name);
  }
}
