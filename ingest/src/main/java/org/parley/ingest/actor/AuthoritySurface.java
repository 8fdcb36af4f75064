package org.parley.ingest.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms under which the authority may know a name as it is written. Made once a name, for it is
 * looked up as many things.
 *
 * @param forms the whole first, then without possessive ending, then without article
 */
record AuthoritySurface(List<String> forms) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc`";
  private static final String SPACES = " \t\n\r\u00a0-\u2010\u2011\u2012";
  private static final int FIRST_BEYOND_ASCII = 0x80;

  AuthoritySurface {
    forms = List.copyOf(forms);
  }

  static AuthoritySurface of(String written) {
    String key = key(written);
    String bare = withoutPossessive(key);
    return key.equals(bare) && key.equals(withoutArticle(key))
        ? new AuthoritySurface(List.of(key))
        : new AuthoritySurface(List.of(key, bare, withoutArticle(key), withoutArticle(bare)));
  }

  /** Without article and possessive ending. */
  String barest() {
    return forms.get(forms.size() - 1);
  }

  /** The form under which surfaces are compared. */
  static String key(String surface) {
    String text = surface;
    if (text.chars().anyMatch(c -> c >= FIRST_BEYOND_ASCII)) {
      text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (APOSTROPHES.indexOf(c) >= 0) {
        plain.append('\'');
      } else if (SPACES.indexOf(c) < 0) {
        if (c != '.') {
          plain.append(c);
        }
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    String key = plain.toString().stripTrailing();
    if (key.startsWith("The ")) {
      return "the " + key.substring(4);
    }
    return key.startsWith("al ") ? "Al " + key.substring(3) : key;
  }

  private static String withoutPossessive(String key) {
    if (key.endsWith("'s")) {
      return key.substring(0, key.length() - 2);
    }
    return key.endsWith("'") ? key.substring(0, key.length() - 1) : key;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
