package org.parley.ingest.identity;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How names sound, whoever put them into Latin letters: the Double Metaphone of Lawrence Philips,
 * which has one code for Gaddafi, Kadhafi and Qadhafi, and the likeness of Jaro and Winkler.
 */
final class Sound {

  private static final int LONGEST_CODE = 6;
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private Sound() {}

  /** The code of a folded name; the name itself where it has none. */
  static String code(String name) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LONGEST_CODE);
    String code = metaphone.doubleMetaphone(name);
    return code == null || code.isEmpty() ? name : code;
  }

  /** From 0 to 1. */
  static double likeness(String one, String other) {
    return LIKENESS.apply(one, other);
  }

  /** Whether both have one code and are not too unlike in letters. */
  static boolean alike(String one, String other, double least) {
    return one.equals(other) || (code(one).equals(code(other)) && likeness(one, other) >= least);
  }
}
