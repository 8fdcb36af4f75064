package org.parley.ingest.text;

import java.util.Map;

/** The base forms of verbs that the text engine leaves as they are inflected. */
final class Lemmas {

  /** Common regular verbs that its lexicon lacks, as found in the news it was tried on. */
  private static final Map<String, String> MISSING =
      Map.of(
          "ended", "end",
          "followed", "follow",
          "happened", "happen",
          "provided", "provide",
          "represented", "represent");

  private Lemmas() {}

  /** The base form for what the engine gave as one. */
  static String of(String lemma, String tag) {
    return tag.equals("VBD") || tag.equals("VBN") ? MISSING.getOrDefault(lemma, lemma) : lemma;
  }
}
