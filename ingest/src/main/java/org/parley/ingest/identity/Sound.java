package org.parley.ingest.identity;

import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How names sound, whoever put them into Latin letters: the Double Metaphone of Lawrence Philips,
 * which has one code for Gaddafi, Kadhafi and Qadhafi, and the likeness of Jaro and Winkler.
 */
final class Sound {

  private static final int LONGEST_CODE = 6;
  private static final double NEARLY_EQUAL = 0.88;
  private static final Pattern BREATH = Pattern.compile("(?<=.)H");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern CONSONANTS = Pattern.compile("[^0]+");
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private Sound() {}

  /**
   * The code of a folded name, without an h but at the beginning and without doubled sounds
   * (Rouhani, Rowhani; Khrushchev, Khruschev); the name itself where it has none.
   */
  static String code(String name) {
    DoubleMetaphone metaphone = new DoubleMetaphone();
    metaphone.setMaxCodeLen(LONGEST_CODE);
    String code = metaphone.doubleMetaphone(name);
    return code == null || code.isEmpty()
        ? name
        : TWICE.matcher(BREATH.matcher(code).replaceAll("")).replaceAll("$1");
  }

  /** From 0 to 1. */
  static double likeness(String one, String other) {
    return LIKENESS.apply(one, other);
  }

  /**
   * Whether both have one code and are not too unlike in letters. Vowels differ between spellings,
   * but hardly where there are any: Mahmoud is not Mohammed.
   */
  static boolean alike(String one, String other, double least) {
    if (one.equals(other)) {
      return true;
    }
    double likeness = likeness(one, other);
    return likeness >= least
        && code(one).equals(code(other))
        && (likeness >= NEARLY_EQUAL || syllables(one).equals(syllables(other)));
  }

  /** In what order vowels and consonants stand. */
  static String syllables(String name) {
    return CONSONANTS.matcher(VOWELS.matcher(name).replaceAll("0")).replaceAll("1");
  }
}
