package org.parley.ingest.fact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.ingest.actor.WordList;

/** The words of matters, read once from {@code topics.tsv}, which explains its kinds. */
final class TopicLexicon {

  /** What a word does. */
  enum Kind {
    MATTER,
    GENERAL,
    NAMED,
    THROUGH,
    ENDING,
    PLAIN,
    ASKING,
    OCCASION
  }

  private static final Map<Kind, Set<String>> WORDS = load();
  private static final Map<String, String> ENDINGS = endings();

  private TopicLexicon() {}

  static boolean has(Kind kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /** The noun of a verb that ends or holds up a matter: "suspension" of "suspend". */
  static Optional<String> ending(String verb) {
    return Optional.ofNullable(ENDINGS.get(verb));
  }

  private static Map<String, String> endings() {
    return WORDS.getOrDefault(Kind.ENDING, Set.of()).stream()
        .map(pair -> pair.split(":", -1))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (String[] columns : WordList.rows(TopicLexicon.class, "topics.tsv", 2)) {
      words
          .computeIfAbsent(Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>())
          .addAll(List.of(columns[1].split(" ", -1)));
    }
    return words;
  }
}
