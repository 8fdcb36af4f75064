package org.parley.ingest.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Surfaces and what they may denote. Case counts, so that "us" is not the US; accents, periods,
 * hyphens, a leading article and a possessive ending do not. A headline's capitals match too.
 *
 * @param <T> what is denoted
 */
final class AuthorityIndex<T> {
  private static final int SHORTEST_HEADLINE_NAME = 4;

  private final Map<String, List<T>> bySurface = new HashMap<>();
  private final Map<String, List<T>> byCapitals = new HashMap<>();

  void add(String surface, T denoted) {
    String key = AuthoritySurface.key(surface);
    add(bySurface, key, denoted);
    String capitals = key.toUpperCase(Locale.ROOT);
    if (!capitals.equals(key) && capitals.length() >= SHORTEST_HEADLINE_NAME) {
      add(byCapitals, capitals, denoted);
    }
  }

  /** All that {@code surface} may denote, in order of addition. */
  List<T> all(String surface) {
    return all(AuthoritySurface.of(surface));
  }

  List<T> all(AuthoritySurface surface) {
    for (String form : surface.forms()) {
      List<T> found = bySurface.get(form);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.copyOf(byCapitals.getOrDefault(surface.barest(), List.of()));
  }

  /** The keys of all surfaces, those of headlines included. */
  Stream<String> keys() {
    return Stream.concat(bySurface.keySet().stream(), byCapitals.keySet().stream());
  }

  /** What was added under this very surface. */
  List<T> exactly(String surface) {
    return List.copyOf(bySurface.getOrDefault(AuthoritySurface.key(surface), List.of()));
  }

  /** From here on the surface denotes these alone. */
  void decide(String surface, List<T> denoted) {
    bySurface.put(AuthoritySurface.key(surface), new ArrayList<>(denoted));
    byCapitals.put(
        AuthoritySurface.key(surface).toUpperCase(Locale.ROOT), new ArrayList<>(denoted));
  }

  private static <T> void add(Map<String, List<T>> index, String key, T denoted) {
    List<T> all = index.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!all.contains(denoted)) {
      all.add(denoted);
    }
  }
}
