package org.parley.ingest.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by the share of words that hold English sentences together: one in
 * three to five of any English text, next to none of others.
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
  private static final double LEAST_SHARE = 0.06;

  private English() {}

  /** Whether a document says that it is English, or says nothing, and looks like it. */
  public static boolean is(Document document) {
    String language = document.language().toLowerCase(Locale.ROOT);
    boolean named = language.equals("en") || language.startsWith("en-");
    return named && looksLike(document.text());
  }

  /** Too short a text is given the benefit of the doubt where its letters are Latin. */
  static boolean looksLike(String text) {
    int words = 0;
    int english = 0;
    int latin = 0;
    Matcher matcher = WORD.matcher(text);
    while (words < WORDS_LOOKED_AT && matcher.find()) {
      String word = matcher.group();
      words++;
      english += WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      latin +=
          Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return words < WORDS_NEEDED ? latin * 2 >= words : english >= words * LEAST_SHARE;
  }
}
