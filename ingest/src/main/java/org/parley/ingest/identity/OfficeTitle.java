package org.parley.ingest.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an office in one wording: "Minister of Foreign Affairs" is "foreign minister".
 *
 * @param title in lower case
 */
record OfficeTitle(String title) {

  private static final Pattern MINISTER_OF =
      Pattern.compile("^(.*\\b)?(minister|secretary) (?:of|for) (?:the )?(.+)$");

  /** Of these a state or body has one at a time, as it has of ministers by their portfolio. */
  private static final Set<String> HELD_BY_ONE =
      Set.of(
          "president",
          "vice president",
          "prime minister",
          "chancellor",
          "king",
          "queen",
          "emir",
          "sultan",
          "emperor",
          "pope",
          "crown prince",
          "secretary general",
          "foreign secretary",
          "defense secretary",
          "state secretary",
          "treasury secretary",
          "national security adviser",
          "supreme leader",
          "parliament speaker",
          "attorney general");

  private static final Set<String> HEADS =
      Set.of("president", "king", "queen", "emir", "sultan", "emperor", "shah", "pope");

  private static final Pattern SERVANTS =
      Pattern.compile(
          ".*\\b(?:ambassador|charge|counsell?or|consul|attache|spokes\\w+|(?:deputy|assistant|under) ?(?:under )?secretary)\\b.*");

  private static final Pattern MINISTER = Pattern.compile("\\p{L}[\\p{L} ]* minister");
  private static final Pattern LESS =
      Pattern.compile(
          "\\b(?:deputy|vice|assistant|under|junior|former|acting|state|cabinet|senior|shadow|several|other|counterpart)\\b.*");

  OfficeTitle {
    title = worded(title);
  }

  private static String worded(String written) {
    String plain =
        written
            .toLowerCase(Locale.ROOT)
            .replace('-', ' ')
            .replace("defence", "defense")
            .replace("premier", "prime minister")
            .replace("advisor", "adviser")
            .replace("foreign affairs", "foreign")
            .replaceAll("\\s+", " ")
            .strip();
    Matcher of = MINISTER_OF.matcher(plain);
    if (of.matches()) {
      String before = of.group(1) == null ? "" : of.group(1);
      plain = before + of.group(3) + " " + of.group(2);
    }
    return plain;
  }

  /** Whether whoever holds it is the only one of his state or body. */
  boolean heldByOne() {
    return HELD_BY_ONE.contains(title)
        || (MINISTER.matcher(title).matches() && !LESS.matcher(title).find());
  }

  /** Whether its holder is head of a state. */
  boolean head() {
    return HEADS.contains(title);
  }

  /** Whether its holder serves a minister or head of state, and so is none. */
  boolean serves() {
    return SERVANTS.matcher(title).matches();
  }

  /** Whether holding both at once is likely, or both are words for one office. */
  boolean like(OfficeTitle other) {
    return title.equals(other.title)
        || title.endsWith(" " + other.title)
        || other.title.endsWith(" " + title);
  }
}
