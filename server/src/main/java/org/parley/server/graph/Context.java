package org.parley.server.graph;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A passage within the sentences it is part of.
 *
 * @param before what those sentences say before it
 * @param words the passage itself
 * @param after what they say after it
 */
public record Context(String before, String words, String after) {

  private static final int MOST = 280;
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(^|.*[\\s(“\"'])(\\p{Lu}|(\\p{Lu}\\.)+\\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|Prof|No)"
              + "\\.\\s*",
          Pattern.DOTALL);

  /** All of it. */
  public String sentence() {
    return before + words + after;
  }

  /** Offsets count code points; a passage that does not lie in the text stands alone. */
  public static Context of(String text, int begin, int end, String words) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || end > length || begin >= end) {
      return new Context("", words, "");
    }
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, end - begin);
    int left = Math.max(text.lastIndexOf('\n', from - 1) + 1, sentenceStart(text, from));
    int newline = text.indexOf('\n', to);
    int right = Math.min(newline < 0 ? text.length() : newline, sentenceEnd(text, to));
    return new Context(
        shortened(text.substring(left, from), true).stripLeading(),
        text.substring(from, to),
        shortened(text.substring(to, right), false).stripTrailing());
  }

  private static int sentenceStart(String text, int from) {
    BreakIterator sentences = sentences(text);
    int start = sentences.isBoundary(from) ? from : sentences.preceding(from);
    while (start > 0 && ABBREVIATION.matcher(tail(text, start)).matches()) {
      start = sentences.preceding(start);
    }
    return Math.max(start, 0);
  }

  private static int sentenceEnd(String text, int to) {
    BreakIterator sentences = sentences(text);
    int end = sentences.isBoundary(to) ? to : sentences.following(to);
    while (end != BreakIterator.DONE
        && end < text.length()
        && ABBREVIATION.matcher(tail(text, end)).matches()) {
      end = sentences.following(end);
    }
    return end == BreakIterator.DONE ? text.length() : end;
  }

  private static BreakIterator sentences(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    return sentences;
  }

  private static String tail(String text, int end) {
    return text.substring(Math.max(0, end - 12), end);
  }

  private static String shortened(String text, boolean atStart) {
    if (text.length() <= MOST) {
      return text;
    }
    if (atStart) {
      int cut = text.indexOf(' ', text.length() - MOST);
      return "… " + text.substring(cut < 0 ? text.length() - MOST : cut + 1);
    }
    int cut = text.lastIndexOf(' ', MOST);
    return text.substring(0, cut < 0 ? MOST : cut) + " …";
  }
}
