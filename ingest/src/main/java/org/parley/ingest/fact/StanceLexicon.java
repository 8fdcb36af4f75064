package org.parley.ingest.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.ingest.actor.WordList;
import org.parley.ingest.fact.Position.Stance;

/** The words that give away a stance, read once from {@code stances.tsv}, which explains them. */
final class StanceLexicon {

  /** Where in what is said a word counts. */
  enum Kind {
    VERB,
    DEED,
    PREDICATE,
    OWN,
    LABEL,
    CHARGE,
    UNLAWFUL,
    PHRASE,
    HOSTILE,
    HARMFUL,
    IDLE
  }

  private record Phrase(String[] words, Stance stance) {}

  private static final StanceLexicon STANDARD = load();

  private final Map<Kind, Map<String, Stance>> words = new EnumMap<>(Kind.class);
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private StanceLexicon() {}

  static StanceLexicon standard() {
    return STANDARD;
  }

  Optional<Stance> stance(Kind kind, String lemma) {
    return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(lemma));
  }

  boolean has(Kind kind, String lemma) {
    return stance(kind, lemma).isPresent();
  }

  /** The stance of the phrase that begins at a token and ends within what is said. */
  Optional<Stance> phrase(PositionSentence s, int at, int last) {
    for (Phrase phrase : phrases.getOrDefault(s.lower(at), List.of())) {
      int length = phrase.words().length;
      boolean matches = at + length - 1 <= last;
      for (int i = 1; matches && i < length; i++) {
        matches =
            s.lower(at + i).equals(phrase.words()[i]) || s.lemma(at + i).equals(phrase.words()[i]);
      }
      if (matches) {
        return Optional.of(phrase.stance());
      }
    }
    return Optional.empty();
  }

  private static StanceLexicon load() {
    StanceLexicon lexicon = new StanceLexicon();
    WordList.rows(StanceLexicon.class, "stances.tsv", 3).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String[] columns) {
    Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
    Stance stance = Stance.valueOf(columns[1].toUpperCase(Locale.ROOT));
    for (String word : columns[2].split(" ", -1)) {
      if (kind == Kind.PHRASE) {
        String[] phrase = word.split("_", -1);
        phrases.computeIfAbsent(phrase[0], k -> new ArrayList<>()).add(new Phrase(phrase, stance));
      } else {
        words.computeIfAbsent(kind, k -> new HashMap<>()).put(word, stance);
      }
    }
  }
}
