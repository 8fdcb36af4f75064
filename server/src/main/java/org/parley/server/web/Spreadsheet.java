package org.parley.server.web;

/**
 * Text for cells of a spreadsheet. What begins like a formula would be carried out by whoever opens
 * the file; so an apostrophe goes before it, as spreadsheets themselves mark text.
 */
public final class Spreadsheet {

  /** Has spreadsheets read a file as UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String BEGINS_A_FORMULA = "(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*";
  private static final String NUMBER = "[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?";

  private Spreadsheet() {}

  /** A text that no spreadsheet takes for a formula; a number stays one. */
  public static String text(String value) {
    return value.matches(BEGINS_A_FORMULA) && !value.matches(NUMBER) ? "'" + value : value;
  }
}
