package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search shows of a text has what was looked for in it, and whole words. */
final class ExcerptTest {

  private static final String TEXT =
      "Envoys of both sides met for talks on water on Monday,\nand agreed to meet again before winter"
          + " if the border is open by then and the ministers of both keep what they promised.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "envoys     | Envoys of both sides met for talks on water on Monday, and agreed …",
        "MINIST     | … again before winter if the border is open by then and the ministers of both keep what they promised.",
        "order win  | … talks on water on Monday, and agreed to meet again before winter if the border is open by then and the ministers of both …",
      })
  void standsAroundTheFirstWordThatIsThere(String words, String excerpt) {
    assertEquals(Optional.of(excerpt), Excerpt.of(TEXT, words));
  }

  @ParameterizedTest
  @CsvSource({"treaty", "inter", "''", "'?!'"})
  void isNothingWhereNoWordBeginsSo(String words) {
    assertEquals(Optional.empty(), Excerpt.of(TEXT, words));
  }
}
