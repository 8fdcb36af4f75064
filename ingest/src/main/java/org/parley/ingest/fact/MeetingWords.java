package org.parley.ingest.fact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.WordList;
import org.parley.ingest.text.Token;
import org.parley.ingest.text.Tree;

/** The words that can state a meeting, from lexicon files. */
final class MeetingWords {

  private static final Map<String, String> NOUNS =
      WordList.read(MeetingWords.class, "meeting-nouns.tsv");
  private static final Map<String, String> PATTERNS = new HashMap<>();
  private static final Map<String, String> KINDS_OF_VERBS = new HashMap<>();

  /** The kind that a list of participants bears, which is no meeting of its own. */
  static final String ROLL = "roll";

  /** Kinds that somebody comes to, rather than has with another. */
  static final Set<String> EVENTS = Set.of("summit", "conference", "meeting", "session");

  private static final Map<Signal, Set<String>> SIGNALS = new EnumMap<>(Signal.class);

  static {
    WordList.read(MeetingWords.class, "meeting-verbs.tsv")
        .forEach(
            (lemma, columns) -> {
              PATTERNS.put(lemma, columns.split(" ")[0]);
              KINDS_OF_VERBS.put(lemma, columns.split(" ")[1]);
            });
    WordList.read(MeetingWords.class, "meeting-signals.tsv")
        .forEach(
            (lemma, signals) -> {
              for (String signal : signals.split(" ")) {
                SIGNALS
                    .computeIfAbsent(
                        Signal.valueOf(signal.toUpperCase(Locale.ROOT)), s -> new HashSet<>())
                    .add(lemma);
              }
            });
  }

  private static final Set<String> TELEPHONE = Set.of("phone", "telephone");

  /** What a word beside a meeting's verb or noun tells of it; the lexicon file says of each. */
  enum Signal {
    CANCELLING,
    FURTHER,
    AHEAD,
    COMING,
    WISH,
    MODAL,
    HOLDING,
    ARRIVING,
    ATTENDING,
    LEAVING,
    INVOLVING,
    CAUSING,
    ENDING,
    MOVING
  }

  private MeetingWords() {}

  static boolean is(Token word, Signal signal) {
    return is(word.lemma(), signal);
  }

  static boolean is(String lemma, Signal signal) {
    return SIGNALS.getOrDefault(signal, Set.of()).contains(lemma);
  }

  /** The kind of meeting a noun names. */
  static Optional<String> kind(Token noun) {
    if (!noun.tag().startsWith("NN")) {
      return Optional.empty();
    }
    if (noun.lemma().equals("talk") && !noun.form().toLowerCase(Locale.ROOT).endsWith("s")) {
      return Optional.empty();
    }
    return Optional.ofNullable(NOUNS.get(noun.lemma()));
  }

  /** "a telephone conversation". */
  static boolean remote(Tree tree, int noun) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(c -> TELEPHONE.contains(tree.token(c).lemma()));
  }

  /** How a verb states a meeting, e.g. "with", "receive", "light". */
  static Optional<String> pattern(Token verb) {
    return verb.tag().startsWith("V")
        ? Optional.ofNullable(PATTERNS.get(verb.lemma()))
        : Optional.empty();
  }

  static String kindOfVerb(Token verb) {
    return KINDS_OF_VERBS.getOrDefault(verb.lemma(), "talks");
  }
}
