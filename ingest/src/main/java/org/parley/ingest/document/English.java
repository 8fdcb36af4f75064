package org.parley.ingest.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text is English, by the share of words that hold English sentences together: one in
 * three to six of any English text's words, hardly any of others'.
 */
public final class English {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");

  /** Frequent, and no frequent words of Dutch, German or the Romance languages. */
  private static final Set<String> WORDS =
      words(
          "the and of to that for with by from has have had will would be been are were this which"
              + " who their they said his he it its not on at but");

  /** The like of French, Spanish, Italian, Portuguese, German, Dutch, Scandinavian and others. */
  private static final Set<String> OTHERS =
      words(
          "de la le les des du et en que qui dans pour une un est sur au aux par il el los las del"
              + " se con una y por su como lo che di della dei nel non per alla gli dos"
              + " os uma der die das und den von zu mit ist im dem nicht ein eine auf für"
              + " sich het een van op dat te voor met zijn og som på är och att av til det ikke inte"
              + " nie że się jest ve bir bu için ile yang untuk dengan dari ini itu pada");

  private static final int WORDS_LOOKED_AT = 2000;
  private static final int WORDS_NEEDED = 25;
  private static final int WORDS_NEEDED_FOR_OTHERS = 15;
  private static final double LEAST_SHARE = 0.1;
  private static final double LEAST_SHARE_OF_OTHERS = 0.15;

  private English() {}

  private static Set<String> words(String spaced) {
    return Stream.of(spaced.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a document says that it is English, or says nothing, and looks like it. */
  public static boolean is(Document document) {
    String language = document.language().toLowerCase(Locale.ROOT);
    boolean named = language.equals("en") || language.startsWith("en-");
    return named && looksLike(document.text());
  }

  /**
   * Whether a good part of it looks English. A text with few words is given the benefit of the
   * doubt where it is in Latin letters.
   */
  static boolean looksLike(String text) {
    return Sample.of(text).looksEnglish() || isPartly(text);
  }

  /** Whether a paragraph is plainly in another language: in another script, or by its words. */
  public static boolean isForeign(String paragraph) {
    return Sample.of(paragraph).looksForeign();
  }

  /** Whether a quarter of the words of a text stands in paragraphs that look English. */
  private static boolean isPartly(String text) {
    long all = 0;
    long english = 0;
    Matcher blank = BLANK_LINE.matcher(text);
    for (int begin = 0; begin < text.length(); ) {
      int end = blank.find() ? blank.end() : text.length();
      Sample sample = Sample.of(text.substring(begin, end));
      all += sample.words;
      english += sample.plain >= WORDS_NEEDED && sample.looksEnglish() ? sample.words : 0;
      begin = end;
    }
    return english * 4 > all;
  }

  /**
   * Counts of the first words of a text. Only those without a capital tell the language: names, and
   * so tables of results, are of none.
   */
  private record Sample(int words, int latin, int plain, int english, int others) {

    static Sample of(String text) {
      int words = 0;
      int latin = 0;
      int plain = 0;
      int english = 0;
      int others = 0;
      Matcher matcher = WORD.matcher(text);
      while (words < WORDS_LOOKED_AT && matcher.find()) {
        String word = matcher.group();
        int first = word.codePointAt(0);
        words++;
        latin += Character.UnicodeScript.of(first) == Character.UnicodeScript.LATIN ? 1 : 0;
        plain += Character.isLowerCase(first) ? 1 : 0;
        english += WORDS.contains(word) ? 1 : 0;
        others += OTHERS.contains(word) ? 1 : 0;
      }
      return new Sample(words, latin, plain, english, others);
    }

    boolean looksEnglish() {
      return plain < WORDS_NEEDED ? latin * 2 >= words : english >= plain * LEAST_SHARE;
    }

    boolean looksForeign() {
      return words > 1 && latin * 2 < words
          || plain >= WORDS_NEEDED_FOR_OTHERS
              && english < plain * LEAST_SHARE
              && others >= plain * LEAST_SHARE_OF_OTHERS;
    }
  }
}
