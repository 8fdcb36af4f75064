package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.parley.ingest.document.Span;

/**
 * Parts a paragraph into words whose offsets are exact whatever the engine's tokenizer says. A word
 * that was broken at a line's end is one word again.
 */
final class Words {

  /** No word is longer; what is (an address, a run of base64) would slow the engine's patterns. */
  static final int LONGEST = 100;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Predicate<String> known;

  /**
   * @param known whether there is such a word, in lower case
   */
  Words(Predicate<String> known) {
    this.known = known;
  }

  /**
   * The words of {@code readable} within {@code paragraph}, in order; none overlap.
   *
   * @param cut told where one begins that is too long and was cut
   */
  List<Word> of(String readable, Span paragraph, IntConsumer cut) {
    List<Word> words = new ArrayList<>();
    int begin = paragraph.begin();
    int run = begin;
    for (int i = begin; i < paragraph.end(); i++) {
      if (isSpace(readable.charAt(i))) {
        run = i + 1;
      } else if (i - run == LONGEST) {
        cut.accept(run);
        tokenize(readable, begin, i, words);
        begin = i;
        run = i;
      }
    }
    tokenize(readable, begin, paragraph.end(), words);
    return words;
  }

  private void tokenize(String readable, int begin, int end, List<Word> words) {
    if (begin == end) {
      return;
    }
    Piece piece = Piece.of(readable, begin, end, known);
    String text = piece.text();
    int cursor = 0;
    for (Token token : tokenizer.tokenize(text)) {
      int next = place(token.getWordForm(), piece, cursor, words);
      if (next < 0) {
        break;
      }
      cursor = next;
    }
    // Where the engine lost the thread, the rest goes by spaces alone.
    for (int i = cursor; i < text.length(); ) {
      int space = text.indexOf(' ', i);
      int stop = space < 0 ? text.length() : space;
      if (stop > i) {
        words.add(piece.word(i, stop));
      }
      i = stop + 1;
    }
  }

  /**
   * Adds what {@code form} covers in {@code piece} from {@code cursor} on, as several words where
   * the tokenizer joined them across spaces; the end, or -1 where the form is not there.
   */
  private static int place(String form, Piece piece, int cursor, List<Word> words) {
    String text = piece.text();
    List<Word> placed = new ArrayList<>();
    int at = cursor;
    int start = -1;
    for (int i = 0; i < form.length(); i++) {
      int before = at;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at == text.length() || text.charAt(at) != form.charAt(i)) {
        return -1;
      }
      if (start < 0) {
        start = at;
      } else if (at > before) {
        placed.add(piece.word(start, before));
        start = at;
      }
      at++;
    }
    if (start >= 0) {
      placed.add(piece.word(start, at));
    }
    words.addAll(placed);
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  /**
   * What the tokenizer is given: line ends as spaces, broken words joined.
   *
   * @param joints where in {@code text} characters were left out, and how many so far
   */
  private record Piece(String text, int begin, List<Joint> joints) {

    /**
     * A place where something was left out.
     *
     * @param at first character of {@code text} after it
     * @param left characters left out up to there
     */
    private record Joint(int at, int left) {}

    static Piece of(String readable, int begin, int end, Predicate<String> known) {
      StringBuilder text = new StringBuilder(end - begin);
      List<Joint> joints = new ArrayList<>(0);
      for (int i = begin; i < end; i++) {
        char c = readable.charAt(i);
        if (c == '-') {
          int next = afterLineEnd(readable, begin, i, end);
          if (next > 0) {
            boolean whole = known.test(broken(readable, begin, i, next, end));
            if (!whole) {
              text.append(c);
            }
            joints.add(new Joint(text.length(), next - begin - text.length()));
            i = next - 1;
            continue;
          }
        }
        text.append(isSpace(c) ? ' ' : c);
      }
      return new Piece(text.toString(), begin, joints);
    }

    /** Where the word goes on whose first part ends in the hyphen at {@code i}; -1 if none does. */
    private static int afterLineEnd(String readable, int begin, int i, int end) {
      if (i == begin || i + 2 >= end || !Character.isLetter(readable.charAt(i - 1))) {
        return -1;
      }
      int next = i + 1;
      boolean line = false;
      while (next < end && isSpace(readable.charAt(next)) && next < i + LONGEST) {
        line |= readable.charAt(next) != ' ';
        next++;
      }
      return line && next < end && Character.isLowerCase(readable.charAt(next)) ? next : -1;
    }

    private static String broken(String readable, int begin, int hyphen, int next, int end) {
      int first = hyphen;
      while (first > begin && Character.isLetter(readable.charAt(first - 1))) {
        first--;
      }
      int last = next;
      while (last < end && Character.isLetter(readable.charAt(last))) {
        last++;
      }
      return (readable.substring(first, hyphen) + readable.substring(next, last))
          .toLowerCase(Locale.ROOT);
    }

    Word word(int from, int to) {
      Span span = new Span(place(from), place(to - 1) + 1);
      return new Word(span, text.substring(from, to));
    }

    private int place(int at) {
      int low = 0;
      int high = joints.size();
      while (low < high) {
        int middle = (low + high) / 2;
        if (joints.get(middle).at > at) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return begin + at + (low == 0 ? 0 : joints.get(low - 1).left);
    }
  }
}
