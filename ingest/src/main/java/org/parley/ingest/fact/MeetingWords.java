package org.parley.ingest.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ingest.actor.WordList;
import org.parley.ingest.text.Token;

/** The words that can state a meeting, from lexicon files. */
final class MeetingWords {

  private static final Map<String, String> NOUNS =
      WordList.read(MeetingWords.class, "meeting-nouns.tsv");
  private static final Map<String, String> VERBS =
      WordList.read(MeetingWords.class, "meeting-verbs.tsv");

  /** Verbs that say a meeting did not or will not take place. */
  static final Set<String> CANCELLING =
      Set.of(
          "cancel",
          "scrap",
          "boycott",
          "refuse",
          "reject",
          "decline",
          "rule",
          "abandon",
          "postpone",
          "scuttle",
          "deny",
          "skip",
          "suspend");

  /** Words that set a further meeting apart from the one told of. */
  static final Set<String> FURTHER =
      Set.of(
          "again",
          "further",
          "future",
          "next",
          "another",
          "more",
          "follow-up",
          "new",
          "second",
          "subsequent",
          "additional",
          "possible",
          "upcoming",
          "coming",
          "resumed");

  private MeetingWords() {}

  /** The kind of meeting a noun names. */
  static Optional<String> kind(Token noun) {
    if (!noun.tag().startsWith("NN")) {
      return Optional.empty();
    }
    if (noun.lemma().equals("talk")
        && !noun.form().toLowerCase(java.util.Locale.ROOT).endsWith("s")) {
      return Optional.empty();
    }
    return Optional.ofNullable(NOUNS.get(noun.lemma()));
  }

  /** How a verb states a meeting, e.g. "with", "receive", "light". */
  static Optional<String> pattern(Token verb) {
    return verb.tag().startsWith("V")
        ? Optional.ofNullable(VERBS.get(verb.lemma())).map(v -> v.split(" ")[0])
        : Optional.empty();
  }

  static String kindOfVerb(Token verb) {
    return VERBS.getOrDefault(verb.lemma(), "with talks").split(" ")[1];
  }
}
