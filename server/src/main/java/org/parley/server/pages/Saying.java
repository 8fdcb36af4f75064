package org.parley.server.pages;

/**
 * Words that someone is reported to have said, or the gist of them.
 *
 * @param verbatim whether they are a direct quotation
 */
record Saying(String text, boolean verbatim) {}
