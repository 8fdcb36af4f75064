package org.parley.ingest.text;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.document.Span;

/** Parts a paragraph into words whose offsets are exact whatever the engine's tokenizer says. */
final class Words {

  /** No word is longer; what is (an address, a run of base64) would slow the engine's patterns. */
  private static final int LONGEST = 200;

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** The words of {@code readable} within {@code paragraph}, in order; none overlap. */
  List<Word> of(String readable, Span paragraph) {
    List<Word> words = new ArrayList<>();
    int begin = paragraph.begin();
    int run = begin;
    for (int i = begin; i < paragraph.end(); i++) {
      if (isSpace(readable.charAt(i))) {
        run = i + 1;
      } else if (i - run == LONGEST) {
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
    String piece = readable.substring(begin, end).replace('\n', ' ').replace('\r', ' ');
    int cursor = 0;
    for (Token token : tokenizer.tokenize(piece)) {
      int next = place(token.getWordForm(), piece, cursor, begin, words);
      if (next < 0) {
        break;
      }
      cursor = next;
    }
    // Where the engine lost the thread, the rest goes by spaces alone.
    for (int i = cursor; i < piece.length(); ) {
      int space = piece.indexOf(' ', i);
      int stop = space < 0 ? piece.length() : space;
      if (stop > i) {
        words.add(word(piece.substring(i, stop), begin + i));
      }
      i = stop + 1;
    }
  }

  /**
   * Adds what {@code form} covers in {@code piece} from {@code cursor} on, as several words where
   * the tokenizer joined them across spaces; the end, or -1 where the form is not there.
   */
  private static int place(String form, String piece, int cursor, int offset, List<Word> words) {
    List<Word> placed = new ArrayList<>();
    int at = cursor;
    int from = 0;
    int start = -1;
    for (int i = 0; i < form.length(); i++) {
      int before = at;
      while (at < piece.length() && piece.charAt(at) == ' ') {
        at++;
      }
      if (at == piece.length() || piece.charAt(at) != form.charAt(i)) {
        return -1;
      }
      if (start < 0) {
        start = at;
      } else if (at > before) {
        placed.add(word(form.substring(from, i), offset + start));
        from = i;
        start = at;
      }
      at++;
    }
    if (start >= 0) {
      placed.add(word(form.substring(from), offset + start));
    }
    words.addAll(placed);
    return at;
  }

  private static Word word(String form, int begin) {
    return new Word(new Span(begin, begin + form.length()), form);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }
}
