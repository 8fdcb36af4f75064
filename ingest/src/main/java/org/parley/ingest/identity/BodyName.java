package org.parley.ingest.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.WordList;

/**
 * A body's name, parted for comparing: "Ministry of Foreign Affairs" and "Foreign Ministry" are
 * one, and whose it is stands apart.
 *
 * @param words that tell it, in the order of the alphabet, without the state's
 * @param states ids of the states in it
 * @param initials of its words as written, of an acronym itself; in lower case
 */
record BodyName(String written, List<String> words, Set<String> states, String initials) {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "of",
          "for",
          "and",
          "on",
          "in",
          "to",
          "at",
          "de",
          "du",
          "des",
          "la",
          "le",
          "a",
          "inc",
          "ltd",
          "plc",
          "corp",
          "corporation",
          "co",
          "company",
          "affairs",
          "s");
  private static final Map<String, String> SPELLINGS =
      WordList.read(BodyName.class, "body-spellings.txt");
  private static final Set<String> GENERIC =
      WordList.read(BodyName.class, "generic-bodies.txt").keySet();
  private static final Pattern POINT = Pattern.compile("(?<=\\p{Lu})\\.");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
  private static final Pattern POSSESSIVES = Pattern.compile("s['\u2019]");
  private static final Pattern SPACE = Pattern.compile("[\\s/]+|(?<=\\p{Ll})-(?=\\p{Lu})");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]{1,7}");

  static BodyName of(String written) {
    String plain = POINT.matcher(written).replaceAll("");
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = POSSESSIVES.matcher(plain).replaceAll("s");
    List<String> tokens =
        new ArrayList<>(SPACE.splitAsStream(plain).filter(t -> !t.isEmpty()).toList());
    if (ACRONYM.matcher(plain).matches()) {
      String letters = PersonalName.fold(plain);
      return new BodyName(written, List.of(letters), Set.of(), letters);
    }
    StringBuilder initials = new StringBuilder();
    tokens.stream()
        .filter(token -> Character.isUpperCase(token.codePointAt(0)) && !token.equals("The"))
        .forEach(token -> initials.appendCodePoint(token.codePointAt(0)));
    Set<String> states = new LinkedHashSet<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int taken = state(tokens, i, states);
      if (taken > 0) {
        i += taken - 1;
      } else {
        String word = PersonalName.fold(tokens.get(i));
        if (!word.isEmpty() && !EMPTY.contains(word)) {
          words.add(SPELLINGS.getOrDefault(word, word));
        }
      }
    }
    return new BodyName(
        written,
        List.copyOf(new TreeSet<>(words)),
        states,
        initials.toString().toLowerCase(Locale.ROOT));
  }

  /** How many words from here on name a state. */
  private static int state(List<String> tokens, int from, Set<String> states) {
    for (int count = Math.min(3, tokens.size() - from); count > 0; count--) {
      String name = String.join(" ", tokens.subList(from, from + count));
      if (Character.isUpperCase(name.codePointAt(0))) {
        Optional<Authority.Entry> entry =
            Authority.standard()
                .named(name)
                .or(() -> Authority.standard().byAdjective(name))
                .filter(it -> it.type() == ActorType.STATE);
        if (entry.isPresent()) {
          states.add(entry.get().id());
          return count;
        }
      }
    }
    return 0;
  }

  /** The name by which its document knows it, unless that is an acronym that it explains. */
  static BodyName of(Form form) {
    BodyName first = of(form.names().get(0));
    return first.acronym()
        ? form.names().stream()
            .map(BodyName::of)
            .filter(name -> !name.acronym() && name.initials().equals(first.initials()))
            .findFirst()
            .orElse(first)
        : first;
  }

  static Set<String> statesIn(String name) {
    return of(name).states();
  }

  /** Whether it may be more than a short word for the body ("the party"). */
  static boolean tells(String name) {
    BodyName it = of(name);
    return it.acronym() || !it.generic();
  }

  boolean acronym() {
    return words.size() == 1 && words.get(0).equals(initials) && states.isEmpty();
  }

  /** Whether many states have one of this name. */
  boolean generic() {
    return GENERIC.containsAll(words);
  }

  /**
   * What its other names have too. An acronym has the letters of its words; of a ministry the state
   * may stand in the name or not.
   */
  String key() {
    if (generic()) {
      return String.join(" ", words);
    }
    if (initials.length() > 1) {
      return initials
          .chars()
          .sorted()
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }
    return String.join(" ", words) + (words.isEmpty() ? written.toLowerCase(Locale.ROOT) : "");
  }
}
