package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Parts a paragraph's words into sentences. The engine's own segmenter knows straight quotation
 * marks only and never ends a sentence at an abbreviation.
 */
final class SentenceBreaks {

  /** The parser's time grows with the square of the length; what is longer is no prose. */
  static final int LONGEST = 250;

  private SentenceBreaks() {}

  /**
   * Sentences of {@code words}, each at least one word and none over 250.
   *
   * @param cut told where one begins that is too long and was cut
   */
  static List<List<Word>> of(List<Word> words, IntConsumer cut) {
    List<Word> parted = Abbreviations.settle(words);
    List<List<Word>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < parted.size(); i++) {
      int end = end(parted, begin, i);
      if (end < 0 && i + 1 - begin == LONGEST) {
        end = lastBreak(parted, begin, i + 1);
        cut.accept(parted.get(begin).begin());
      }
      if (end > 0) {
        sentences.add(parted.subList(begin, end));
        begin = end;
        i = end - 1;
      }
    }
    if (begin < parted.size()) {
      sentences.add(parted.subList(begin, parted.size()));
    }
    return withoutStrayMarks(sentences);
  }

  /** Where best to cut a sentence that is too long: at its last semicolon, else its last comma. */
  private static int lastBreak(List<Word> words, int begin, int end) {
    for (String mark : List.of(";", ",")) {
      for (int i = end; i > begin + LONGEST / 2; i--) {
        if (words.get(i - 1).form().equals(mark)) {
          return i;
        }
      }
    }
    return end;
  }

  /** Gives marks without a word, a quotation mark after a space, to the sentence they follow. */
  private static List<List<Word>> withoutStrayMarks(List<List<Word>> sentences) {
    List<List<Word>> kept = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      int last = kept.size() - 1;
      boolean stray = last >= 0 && sentence.stream().noneMatch(Word::hasLetterOrDigit);
      if (stray && kept.get(last).size() + sentence.size() <= LONGEST) {
        List<Word> joined = new ArrayList<>(kept.get(last));
        joined.addAll(sentence);
        kept.set(last, joined);
      } else {
        kept.add(sentence);
      }
    }
    return kept;
  }

  /** Where a sentence ends whose last word or mark is at {@code i}; -1 where none does. */
  private static int end(List<Word> words, int begin, int i) {
    Word word = words.get(i);
    boolean mark = word.isFinalMark();
    if (!mark && !Abbreviations.is(word)) {
      return -1;
    }
    int end = i + 1;
    while (end < words.size() && end - begin < LONGEST && closes(words, end)) {
      end++;
    }
    if (end == words.size()) {
      return end;
    }
    if (words.get(end - 1).touches(words.get(end)) && !isCapital(words, end)) {
      return -1;
    }
    return (mark ? begins(words, end) : i > begin && opens(word, words, end)) ? end : -1;
  }

  /** Whether a sentence can begin at {@code i}, after a final mark. */
  private static boolean begins(List<Word> words, int i) {
    char first = words.get(i).form().charAt(0);
    boolean opensOnList =
        words.get(i).isQuote() && i + 1 < words.size() && isBreak(words.get(i + 1));
    return !Character.isLowerCase(first) && !isBreak(words.get(i)) && !opensOnList;
  }

  /** Whether a sentence plainly begins at {@code i}, after an abbreviation. */
  private static boolean opens(Word abbreviation, List<Word> words, int i) {
    Word word = words.get(i);
    return !Abbreviations.isTitle(abbreviation)
        && (Abbreviations.opens(word) || (word.isQuote() && isCapital(words, i)));
  }

  /** Whether the word at {@code i}, or the one it quotes, is capitalised. */
  private static boolean isCapital(List<Word> words, int i) {
    Word word = words.get(i).isQuote() && i + 1 < words.size() ? words.get(i + 1) : words.get(i);
    return Character.isUpperCase(word.form().charAt(0));
  }

  /**
   * Whether the word is a mark that parts clauses or a list, so that no sentence begins with it.
   */
  private static boolean isBreak(Word word) {
    return ",;:)_-\u2013\u2014".indexOf(word.form().charAt(0)) >= 0 && !word.hasLetterOrDigit();
  }

  /** Whether the word at {@code i} closes what went before: a mark that touches it. */
  private static boolean closes(List<Word> words, int i) {
    Word word = words.get(i);
    if (!words.get(i - 1).touches(word)) {
      return false;
    }
    boolean opensNext =
        i + 1 < words.size()
            && word.touches(words.get(i + 1))
            && words.get(i + 1).hasLetterOrDigit();
    char first = word.form().charAt(0);
    return word.isFinalMark()
        || word.isClosingBracket()
        || (word.isQuote()
            && (first == '\u201D' || (!opensNext && "\u201C\u2018\u00AB".indexOf(first) < 0)));
  }
}
