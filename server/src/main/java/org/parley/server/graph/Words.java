package org.parley.server.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as they are compared: without case, accents and punctuation. */
final class Words {

  private static final int MOST = 12;

  private Words() {}

  /** The words of a text, a space before each. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    all(text).forEach(word -> folded.append(' ').append(word));
    return folded.toString();
  }

  /** What somebody looks for; more words than anybody types are left out. */
  static List<String> sought(String text) {
    return all(text).stream().limit(MOST).toList();
  }

  /** Whether every one of the words begins a word of the folded name. */
  static boolean fit(List<String> words, String folded) {
    return words.stream().allMatch(word -> folded.contains(" " + word));
  }

  private static List<String> all(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }
}
