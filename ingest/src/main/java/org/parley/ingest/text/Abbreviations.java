package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.document.Span;

/** Which periods belong to a word and which end a sentence, where the tokenizer is mistaken. */
final class Abbreviations {

  /** Words that begin a sentence when capitalised: after an abbreviation they part it. */
  private static final Set<String> OPENERS =
      words(
          "The A An He She It They We But And In On At This That These Those However "
              + "There If When While After Before As Asked His Her Its Their Our Both For "
              + "Earlier Also So Some Many Most No Not Under With By To From Since You "
              + "Meanwhile Although Though What Who How Why Where Mr. Mrs. Ms. Such Now Then "
              + "According Despite During Last Later Speaking");

  /** Abbreviations that a name follows: they never end a sentence. */
  private static final Set<String> TITLES =
      words(
          "mr. mrs. ms. messrs. dr. drs. prof. profs. rev. hon. pres. gen. gens. lt. "
              + "col. maj. capt. cmdr. adm. sgt. brig. cpl. pvt. gov. govs. sen. sens. rep. "
              + "reps. st. ft. mt. amb. sec. fmr. asst. supt. mme. mlle. vs. cf. e.g. i.e. no. "
              + "approx. min.");

  /** Titles and the like that the engine's list of abbreviations lacks. */
  private static final Set<String> LACKING = words("amb sec fmr asst mme mlle cf approx para min");

  /** Words that the engine's list takes for abbreviations and that end many a sentence. */
  private static final Set<String> COMMON = words("in. no. miss. prop. fur.");

  /** "U.S" before its last period, as the tokenizer leaves it before an apostrophe. */
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}");

  /** "BBC." and "4-5.", whose period the tokenizer takes for a part of them. */
  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}{2,}\\.|\\d+-\\d+\\.");

  private Abbreviations() {}

  private static Set<String> words(String spaced) {
    return Set.of(spaced.split(" "));
  }

  /** The words with each period where it belongs. */
  static List<Word> settle(List<Word> words) {
    return part(join(words));
  }

  /** Whether the word is a title or the like, which a name follows: no sentence ends with it. */
  static boolean isTitle(Word word) {
    return TITLES.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the word, capitalised after an abbreviation, begins a sentence. */
  static boolean opens(Word word) {
    return OPENERS.contains(word.form());
  }

  /** Gives an abbreviation its period back. */
  private static List<Word> join(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (i + 2 < words.size()
          && words.get(i + 1).form().equals(".")
          && word.touches(words.get(i + 1))
          && lacksPeriod(word.form(), words.get(i + 2))) {
        Span span = word.span().cover(words.get(i + 1).span());
        joined.add(new Word(span, word.form() + "."));
        i++;
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean lacksPeriod(String form, Word next) {
    return INITIALS.matcher(form).matches()
        || (form.equals("No") && next.form().chars().anyMatch(Character::isDigit))
        || (Character.isUpperCase(form.charAt(0))
            && Character.isUpperCase(next.form().charAt(0))
            && LACKING.contains(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether the word keeps the period that ends it. */
  static boolean is(Word word) {
    String form = word.form();
    return form.length() > 1 && form.endsWith(".") && !word.isFinalMark();
  }

  /**
   * Takes the period from what is no abbreviation: "Phase 2.", "by the BBC." and "came in." before
   * a new sentence, and the last word of a paragraph.
   */
  private static List<Word> part(List<Word> words) {
    List<Word> parted = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String form = word.form();
      boolean figure = form.length() == 2 && Character.isDigit(form.charAt(0));
      boolean common = COMMON.contains(form) || PLAIN.matcher(form).matches();
      boolean parts =
          i > 0
              && is(word)
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
