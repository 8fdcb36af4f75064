package org.parley.server.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words of a text, around what was looked for in it. */
final class Excerpt {

  private static final int AROUND = 60;

  private Excerpt() {}

  /** Around the first of the words that is there, at whose beginning a word begins. */
  static Optional<String> of(String text, String words) {
    for (String word : words.split("[^\\p{L}\\p{N}\\p{M}]+")) {
      Matcher found =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(word),
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(text);
      if (!word.isEmpty() && found.find()) {
        return Optional.of(around(text, found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  /** From a space to a space, so that no word is cut. */
  private static String around(String text, int start, int end) {
    int begin = start;
    if (start > AROUND) {
      int space = text.indexOf(' ', start - AROUND);
      begin = space < 0 || space >= start ? start : space + 1;
    } else {
      begin = 0;
    }
    int last = text.length();
    if (end + AROUND < text.length()) {
      last = Math.max(end, text.lastIndexOf(' ', end + AROUND));
    }
    return (begin > 0 ? "… " : "")
        + text.substring(begin, last).replaceAll("\\s+", " ").strip()
        + (last < text.length() ? " …" : "");
  }
}
