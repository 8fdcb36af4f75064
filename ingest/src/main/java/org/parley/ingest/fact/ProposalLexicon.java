package org.parley.ingest.fact;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.ingest.actor.WordList;

/** The words of proposing, read once from {@code proposals.tsv}, which explains its kinds. */
final class ProposalLexicon {

  /** What a word does. */
  enum Kind {
    PROPOSE,
    SUGGEST,
    RECOMMEND,
    OFFER,
    INVITE,
    CALL,
    TOGETHER,
    SEEK,
    GIVE,
    TABLE,
    FORWARD,
    NOUN,
    PLAN,
    TEXT,
    PLANNED,
    CALLING,
    PASSAGE,
    APPROVAL,
    JOINT,
    SHARED,
    STARTING,
    BOTH,
    DEED,
    PLAIN,
    DESCRIBE,
    MEASURE,
    OFFERED,
    TRADE,
    COURTESY,
    FACT,
    ACCEPT,
    REJECT,
    WITHDRAW
  }

  private static final Map<Kind, Set<String>> WORDS = load();

  private ProposalLexicon() {}

  static boolean has(Kind kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (String[] columns : WordList.rows(ProposalLexicon.class, "proposals.tsv", 2)) {
      words
          .computeIfAbsent(Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>())
          .addAll(List.of(columns[1].split(" ", -1)));
    }
    return words;
  }
}
