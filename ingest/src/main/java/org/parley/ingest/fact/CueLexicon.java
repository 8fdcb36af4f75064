package org.parley.ingest.fact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.ingest.actor.WordList;
import org.parley.ingest.fact.Position.Stance;

/** The words that mark a position, read once from {@code cues.tsv}, which explains its frames. */
final class CueLexicon {

  /** The construction in which a word marks a position. */
  enum Frame {
    SAY,
    QUOTE,
    CLAUSE,
    TO,
    URGE,
    OBJECT,
    LABEL,
    PREPOSITION,
    NOUN,
    LIGHT,
    ADJECTIVE,
    PHRASE,
    DOCUMENT
  }

  private static final CueLexicon STANDARD = load();

  private final Map<Frame, Map<String, Stance>> words = new EnumMap<>(Frame.class);
  private final Map<String, Stance> anywhere = new HashMap<>();

  private CueLexicon() {}

  static CueLexicon standard() {
    return STANDARD;
  }

  /** The stance a lemma lends in a frame; empty where it is no cue there. */
  Optional<Stance> stance(Frame frame, String lemma) {
    return Optional.ofNullable(words.getOrDefault(frame, Map.of()).get(lemma));
  }

  boolean has(Frame frame, String lemma) {
    return stance(frame, lemma).isPresent();
  }

  /** The stance a lemma lends in the first frame that has it, with any preposition. */
  Optional<Stance> anywhere(String lemma) {
    return Optional.ofNullable(anywhere.get(lemma));
  }

  /** Whether a verb can stand beside a direct quotation. */
  boolean quotes(String lemma) {
    return has(Frame.SAY, lemma) || has(Frame.QUOTE, lemma);
  }

  /** Whether a verb alone marks a position in any construction. */
  boolean marks(String lemma) {
    return takesClause(lemma)
        || has(Frame.OBJECT, lemma)
        || has(Frame.LABEL, lemma)
        || has(Frame.URGE, lemma)
        || has(Frame.DOCUMENT, lemma);
  }

  /** Whether a verb can take what is said as a clause. */
  boolean takesClause(String lemma) {
    return has(Frame.SAY, lemma) || has(Frame.CLAUSE, lemma);
  }

  private static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    WordList.rows(CueLexicon.class, "cues.tsv", 3).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String[] columns) {
    Frame frame = Frame.valueOf(columns[0].toUpperCase(Locale.ROOT));
    Stance stance = Stance.valueOf(columns[1].toUpperCase(Locale.ROOT));
    Map<String, Stance> frameWords = words.computeIfAbsent(frame, f -> new HashMap<>());
    for (String word : columns[2].split(" ", -1)) {
      frameWords.put(word, stance);
      anywhere.putIfAbsent(word.replaceFirst(":.*", ""), stance);
    }
  }
}
