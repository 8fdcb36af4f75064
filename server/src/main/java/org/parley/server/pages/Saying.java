package org.parley.server.pages;

/**
 * Words that someone is reported to have said, or the gist of them.
 *
 * @param verbatim whether they are a direct quotation
 * @param interrupted whether the reporter's own words stand between those quoted; the text then has
 *     the marks of quotation itself
 */
record Saying(String text, boolean verbatim, boolean interrupted) {

  /** A quotation that was cut ends where its words end; a reporter's words stay outside of it. */
  static Saying of(String text, boolean verbatim) {
    Quotation quotation = new Quotation(text);
    boolean interrupted = verbatim && quotation.isInterrupted();
    return new Saying(interrupted ? quotation.whole() : quotation.closed(), verbatim, interrupted);
  }
}
