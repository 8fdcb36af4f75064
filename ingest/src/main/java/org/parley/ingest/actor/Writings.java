package org.parley.ingest.actor;

import java.util.Locale;
import java.util.Map;

/** What is written or read out in somebody's name: a statement, a resolution, a speech. */
public final class Writings {

  private static final Map<String, String> NOUNS = WordList.read(Writings.class, "writings.txt");

  private Writings() {}

  /** Whether a noun names something written. */
  public static boolean isOne(String lemma) {
    return NOUNS.containsKey(lemma.toLowerCase(Locale.ROOT));
  }
}
