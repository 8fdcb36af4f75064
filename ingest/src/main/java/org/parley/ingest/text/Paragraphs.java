package org.parley.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.document.Span;

/**
 * Where paragraphs begin and end. A blank line or an indented line always begins one. A single line
 * end does too, unless it is there only because the line was full (hard-wrapped wire copy) or the
 * sentence plainly goes on.
 */
final class Paragraphs {

  /** Copy is wrapped at 60 to 80 columns; a longer line is a paragraph on a line of its own. */
  private static final int WIDEST_WRAP = 100;

  private static final int NARROWEST_WRAP = 40;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final int width;
  private final boolean wrapped;

  private Paragraphs(String text) {
    this.text = text;
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      if (end > begin) {
        lines.add(new Span(begin, end));
      }
      begin = end + 1;
    }
    this.width = lines.stream().mapToInt(line -> trimmedEnd(line) - line.begin()).max().orElse(0);
    this.wrapped = width <= WIDEST_WRAP && wraps();
  }

  /** The paragraphs of a text whose only line ends are CR and LF, in order. */
  static List<Span> of(String readable) {
    return new Paragraphs(readable).split();
  }

  private List<Span> split() {
    List<Span> paragraphs = new ArrayList<>();
    Span previous = null;
    for (Span line : lines) {
      if (isBlank(line)) {
        previous = null;
        continue;
      }
      if (previous != null && continues(previous, line)) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).cover(line));
      } else {
        paragraphs.add(line);
      }
      previous = line;
    }
    return paragraphs;
  }

  private boolean continues(Span line, Span next) {
    char first = text.charAt(next.begin());
    if (first == ' ' || lineEnds(line, next) > 1) {
      return false;
    }
    if (Character.isLowerCase(first)) {
      return true;
    }
    int length = trimmedEnd(line) - line.begin();
    return wrapped && length >= NARROWEST_WRAP && length + 1 + firstWord(next) > width;
  }

  /** Whether more than one line comes near the widest: a lone long line was not wrapped. */
  private boolean wraps() {
    return lines.stream().filter(line -> trimmedEnd(line) - line.begin() > width - 15).count() > 1;
  }

  private int lineEnds(Span line, Span next) {
    String between = text.substring(line.end(), next.begin());
    return between.replace("\r\n", "\n").length();
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && text.charAt(end) != ' ') {
      end++;
    }
    return end - line.begin();
  }

  private int trimmedEnd(Span line) {
    int end = line.end();
    while (end > line.begin() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private boolean isBlank(Span line) {
    return trimmedEnd(line) == line.begin();
  }
}
