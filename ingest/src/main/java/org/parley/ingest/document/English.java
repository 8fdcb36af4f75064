package org.parley.ingest.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by the share of words that hold English sentences together: one in
 * three to six of any English text's words, hardly any of others'.
 */
public final class English {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Frequent, and no frequent words of Dutch, German or the Romance languages. */
  private static final Set<String> WORDS =
      Set.of(
          "the", "and", "of", "to", "that", "for", "with", "by", "from", "has", "have", "had",
          "will", "would", "be", "been", "are", "were", "this", "which", "who", "their", "they",
          "said", "his", "he", "it", "its", "not", "on", "at", "but");

  private static final int WORDS_LOOKED_AT = 2000;
  private static final int WORDS_NEEDED = 25;
  private static final double LEAST_SHARE = 0.1;

  private English() {}

  /** Whether a document says that it is English, or says nothing, and looks like it. */
  public static boolean is(Document document) {
    String language = document.language().toLowerCase(Locale.ROOT);
    boolean named = language.equals("en") || language.startsWith("en-");
    return named && looksLike(document.text());
  }

  /**
   * Only words without a capital are looked at: names, and so tables of results, are of no
   * language. A text with few of them is given the benefit of the doubt where it is in Latin
   * letters.
   */
  static boolean looksLike(String text) {
    int words = 0;
    int latin = 0;
    int plain = 0;
    int english = 0;
    Matcher matcher = WORD.matcher(text);
    while (words < WORDS_LOOKED_AT && matcher.find()) {
      String word = matcher.group();
      int first = word.codePointAt(0);
      words++;
      latin += Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN ? 1 : 0;
      plain += Character.isLowerCase(first) ? 1 : 0;
      english += WORDS.contains(word) ? 1 : 0;
    }
    return plain < WORDS_NEEDED ? latin * 2 >= words : english >= plain * LEAST_SHARE;
  }
}
