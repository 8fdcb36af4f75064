package org.parley.server.graph;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Titles that a document was sent with. Agencies send notices to editors, by-lines, slugs and the
 * last word of a headline in their place; the text then tells better what it is about.
 */
final class Titles {

  private static final int LONGEST = 90;
  private static final int FEWEST_WORDS = 4;

  /** To editors: "ATTENTION - ADDS quotes ///", "=(PICTURE)=". */
  private static final Pattern NOTICE =
      Pattern.compile("(ATTENTION\\b.*|=.*=|.*///)", Pattern.DOTALL);

  private static final Pattern BY_LINE =
      Pattern.compile("(?i:by) \\p{Lu}[\\p{L}.’'-]*( \\p{Lu}[\\p{L}.’'-]*){1,3}");

  /** What is left of a headline of several lines: "minister", "bilateral ties". */
  private static final Pattern REST =
      Pattern.compile("\\S*|\\d\\S*\\s+\\S+|\\p{Ll}\\S*(\\s+\\S+){1,3}");

  private Titles() {}

  /** Whether a title says what its document is about. */
  static boolean tells(String title) {
    String plain = title.strip();
    return !NOTICE.matcher(plain).matches()
        && !BY_LINE.matcher(plain).matches()
        && !REST.matcher(plain).matches();
  }

  /** The first words of a text that are not its title; empty where it has hardly any. */
  static Optional<String> opening(String text, String title) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.equals(title.strip()))
        .filter(line -> line.split("\\s+").length >= FEWEST_WORDS)
        .findFirst()
        .map(Titles::cut);
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    StringBuilder kept = new StringBuilder();
    for (String word : line.split("\\s+")) {
      if (kept.length() + word.length() > LONGEST) {
        break;
      }
      kept.append(word).append(' ');
    }
    return kept + "…";
  }
}
