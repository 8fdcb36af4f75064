package org.parley.server.pages;

import java.util.ArrayDeque;
import java.util.Deque;

/** Words taken out of a text with what marks of quotation there are among them. */
final class Quotation {

  private static final String OPENING = "“\"";

  private final String text;

  /** The marks that are not closed, the last first. */
  private final Deque<Character> open = new ArrayDeque<>();

  /** Where the first mark is that closes what was opened before these words; -1 for nowhere. */
  private int ended = -1;

  Quotation(String text) {
    this.text = text.strip();
    for (int i = 0; i < this.text.length(); i++) {
      char mark = this.text.charAt(i);
      if (mark == '“' || mark == '"' && opens(i)) {
        if (!continues(i)) {
          open.push(mark);
        }
      } else if ((mark == '”' || mark == '"') && open.isEmpty()) {
        ended = ended < 0 ? i : ended;
      } else if (mark == '”' || mark == '"') {
        open.pop();
      }
    }
  }

  /** Straight marks look alike: one that opens has a space before it, and none behind. */
  private boolean opens(int mark) {
    boolean begins = mark == 0 || !isWithinWords(text.charAt(mark - 1));
    return begins && mark + 1 < text.length() && !Character.isWhitespace(text.charAt(mark + 1));
  }

  /** What is said in several paragraphs is opened in each, and closed in the last. */
  private boolean continues(int mark) {
    String before = text.substring(0, mark).stripTrailing();
    return !open.isEmpty()
        && open.peek() == text.charAt(mark)
        && !before.isEmpty()
        && ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isWithinWords(char before) {
    return !Character.isWhitespace(before) && "([{—–-".indexOf(before) < 0;
  }

  /** Whether the quotation ends before the words do: “… daughter,” he said. “I reach out …”. */
  boolean isInterrupted() {
    return ended >= 0 && text.substring(ended).chars().anyMatch(Character::isLetter);
  }

  /** With the mark that stands before the first words, and that behind the last. */
  String whole() {
    char first = text.charAt(ended) == '”' ? '“' : '"';
    return first + text + missing();
  }

  /** Without a mark at the end that closes nothing, and with those that are missing there. */
  String closed() {
    String kept = text + missing();
    boolean closesNothing = ended >= 0 && !isInterrupted();
    return closesNothing ? kept.substring(0, ended) + kept.substring(ended + 1) : kept;
  }

  private String missing() {
    StringBuilder marks = new StringBuilder();
    open.forEach(mark -> marks.append(mark == OPENING.charAt(0) ? '”' : '"'));
    return marks.toString();
  }
}
