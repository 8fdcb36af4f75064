package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.ingest.document.Span;

/**
 * Parts a paragraph's words into sentences. The engine's own segmenter knows straight quotation
 * marks only and never ends a sentence at an abbreviation.
 */
final class SentenceBreaks {

  /** The parser's time grows with the square of the length; what is longer is no prose. */
  private static final int LONGEST = 250;

  /** Words that begin a sentence when capitalised: after an abbreviation they part it. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "But",
          "And",
          "In",
          "On",
          "At",
          "This",
          "That",
          "These",
          "Those",
          "However",
          "There",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "As",
          "Asked",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "Both",
          "For",
          "Earlier",
          "Also",
          "So",
          "Some",
          "Many",
          "Most",
          "No",
          "Not",
          "Under",
          "With",
          "By",
          "To",
          "From",
          "Since",
          "You",
          "Meanwhile",
          "Although",
          "Though",
          "What",
          "Who",
          "How",
          "Why",
          "Where",
          "Mr.",
          "Mrs.",
          "Ms.",
          "Such",
          "Now",
          "Then",
          "According",
          "Despite",
          "During",
          "Last",
          "Later",
          "Speaking");

  /** Abbreviations that a name follows: they never end a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "mr.", "mrs.", "ms.", "messrs.", "dr.", "drs.", "prof.", "profs.", "rev.", "hon.",
          "pres.", "gen.", "gens.", "lt.", "col.", "maj.", "capt.", "cmdr.", "adm.", "sgt.",
          "brig.", "cpl.", "pvt.", "gov.", "govs.", "sen.", "sens.", "rep.", "reps.", "st.", "ft.",
          "mt.", "amb.", "sec.", "fmr.", "asst.", "supt.", "mme.", "mlle.", "vs.", "cf.", "e.g.",
          "i.e.", "no.", "approx.", "min.");

  private SentenceBreaks() {}

  /** Sentences of {@code words}, each at least one word and none over 250. */
  static List<List<Word>> of(List<Word> words) {
    List<Word> parted = partPeriods(words);
    List<List<Word>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < parted.size(); i++) {
      int end = end(parted, begin, i);
      if (end < 0 && i + 1 - begin == LONGEST) {
        end = i + 1;
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
    return sentences;
  }

  /** Where a sentence ends whose last word or mark is at {@code i}; -1 where none does. */
  private static int end(List<Word> words, int begin, int i) {
    Word word = words.get(i);
    boolean mark = word.isFinalMark();
    if (!mark && !isAbbreviation(word)) {
      return -1;
    }
    int end = i + 1;
    while (end < words.size() && end - begin < LONGEST && closes(words, end)) {
      end++;
    }
    if (end == words.size()) {
      return end;
    }
    String next = words.get(end).form();
    if (!mark) {
      boolean titled = TITLES.contains(word.form().toLowerCase(Locale.ROOT));
      boolean opener = OPENERS.contains(next) || words.get(end).isQuote();
      return !titled && i > begin && opener && !words.get(end - 1).touches(words.get(end))
          ? end
          : -1;
    }
    char first = next.charAt(0);
    if (Character.isLowerCase(first) || ",;:)-\u2013\u2014".indexOf(first) >= 0) {
      return -1;
    }
    return end;
  }

  /** Whether the word at {@code i} closes what went before: a mark that touches it. */
  private static boolean closes(List<Word> words, int i) {
    Word word = words.get(i);
    if (!words.get(i - 1).touches(word)) {
      return false;
    }
    boolean opensNext = i + 1 < words.size() && word.touches(words.get(i + 1));
    return word.isFinalMark()
        || word.isClosingBracket()
        || (word.isQuote()
            && (!opensNext || words.get(i + 1).isQuote() || words.get(i + 1).isClosingBracket())
            && "\u201C\u2018\u00AB".indexOf(word.form().charAt(0)) < 0);
  }

  private static boolean isAbbreviation(Word word) {
    String form = word.form();
    return form.length() > 1 && form.endsWith(".") && !word.isFinalMark();
  }

  /**
   * Takes the period from what is no abbreviation: "Phase 2." and "came in." before a new sentence,
   * and the last word of a paragraph.
   */
  private static List<Word> partPeriods(List<Word> words) {
    List<Word> parted = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String form = word.form();
      boolean figure = form.length() == 2 && Character.isDigit(form.charAt(0));
      boolean common = Set.of("in.", "no.", "miss.", "prop.", "fur.").contains(form);
      boolean parts =
          i > 0
              && isAbbreviation(word)
              && (figure || common)
              && (i + 1 == words.size() || OPENERS.contains(words.get(i + 1).form()));
      if (parts) {
        int period = word.end() - 1;
        parted.add(new Word(new Span(word.begin(), period), form.substring(0, form.length() - 1)));
        parted.add(new Word(new Span(period, word.end()), "."));
      } else {
        parted.add(word);
      }
    }
    return parted;
  }
}
