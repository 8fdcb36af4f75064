package org.parley.ingest.fact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.actor.WordList;

/** The words of matters, read once from {@code topics.tsv}, which explains its kinds. */
final class TopicLexicon {

  /** What a word does. */
  enum Kind {
    MATTER,
    GENERAL,
    NAMED,
    THROUGH,
    PLAIN,
    ASKING,
    OCCASION
  }

  private static final Map<Kind, Set<String>> WORDS = load();

  private TopicLexicon() {}

  static boolean has(Kind kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
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
