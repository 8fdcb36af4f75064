package org.parley.ingest.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Surfaces and what they may denote. Case counts, so that "us" is not the US; accents, periods,
 * hyphens, a leading article and a possessive ending do not. A headline's capitals match too.
 *
 * @param <T> what is denoted
 */
final class AuthorityIndex<T> {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc`";
  private static final String SPACES = " \t\n\r\u00a0-\u2010\u2011\u2012";
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final int SHORTEST_HEADLINE_NAME = 4;

  private final Map<String, List<T>> bySurface = new HashMap<>();
  private final Map<String, List<T>> byCapitals = new HashMap<>();

  void add(String surface, T denoted) {
    String key = key(surface);
    add(bySurface, key, denoted);
    String capitals = key.toUpperCase(Locale.ROOT);
    if (!capitals.equals(key) && capitals.length() >= SHORTEST_HEADLINE_NAME) {
      add(byCapitals, capitals, denoted);
    }
  }

  /** All that {@code surface} may denote, in order of addition. */
  List<T> all(String surface) {
    String key = key(surface);
    String bare = withoutPossessive(key);
    for (String candidate : List.of(key, bare, withoutArticle(key), withoutArticle(bare))) {
      List<T> found = bySurface.get(candidate);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.copyOf(byCapitals.getOrDefault(withoutArticle(bare), List.of()));
  }

  /** What was added under this very surface. */
  List<T> exactly(String surface) {
    return List.copyOf(bySurface.getOrDefault(key(surface), List.of()));
  }

  /** From here on the surface denotes these alone. */
  void decide(String surface, List<T> denoted) {
    bySurface.put(key(surface), new ArrayList<>(denoted));
    byCapitals.put(key(surface).toUpperCase(Locale.ROOT), new ArrayList<>(denoted));
  }

  /** The form under which surfaces are compared. */
  static String key(String surface) {
    String text = surface;
    if (text.chars().anyMatch(c -> c >= FIRST_BEYOND_ASCII)) {
      text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        plain.append('\'');
      } else if (SPACES.indexOf(c) < 0) {
        if (c != '.') {
          plain.append(c);
        }
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    String key = plain.toString().stripTrailing();
    if (key.startsWith("The ")) {
      return "the " + key.substring(4);
    }
    return key.startsWith("al ") ? "Al " + key.substring(3) : key;
  }

  private static String withoutPossessive(String key) {
    if (key.endsWith("'s")) {
      return key.substring(0, key.length() - 2);
    }
    return key.endsWith("'") ? key.substring(0, key.length() - 1) : key;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static <T> void add(Map<String, List<T>> index, String key, T denoted) {
    List<T> all = index.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!all.contains(denoted)) {
      all.add(denoted);
    }
  }
}
