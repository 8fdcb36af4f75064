package org.parley.server.pages;

/**
 * Words that someone is reported to have said, or the gist of them.
 *
 * @param verbatim whether they are a direct quotation
 */
record Saying(String text, boolean verbatim) {

  /** A quotation that was cut ends where its words end. */
  Saying {
    if (count(text, '“') > count(text, '”')) {
      text += "”";
    }
    if (count(text, '"') % 2 == 1) {
      text = text.endsWith("\"") ? text.substring(0, text.length() - 1) : text + "\"";
    }
  }

  private static long count(String text, int mark) {
    return text.chars().filter(each -> each == mark).count();
  }
}
