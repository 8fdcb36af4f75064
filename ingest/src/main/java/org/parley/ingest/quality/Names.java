package org.parley.ingest.quality;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: "the Security Council" and "Security Council" are one. */
final class Names {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|a|an)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Names() {}

  /** In lower case, with single spaces, without an article before it. */
  static String plain(String name) {
    String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
    return SPACE.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
