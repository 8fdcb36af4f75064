package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that someone said, as a page quotes them. */
class SayingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "no “progress on the border | no “progress on the border”",
        "no \"progress on the border | no \"progress on the border\"",
        "on a regular basis\" | on a regular basis",
        "on a regular basis”. | on a regular basis.",
        "no “progress” was made | no “progress” was made",
        "no \"progress\" was made | no \"progress\" was made",
        "the ambassador's letter | the ambassador's letter"
      })
  void endsAQuotationWhereItsWordsEnd(String text, String shown) {
    assertEquals(new Saying(shown, true, false), Saying.of(text, true));
    assertEquals(new Saying(shown, false, false), Saying.of(text, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "We lost a daughter,\" he said gravely. \"I reach out to you |"
            + " \"We lost a daughter,\" he said gravely. \"I reach out to you\"",
        "We lost a daughter,” he said gravely. “I reach out to you |"
            + " “We lost a daughter,” he said gravely. “I reach out to you”",
        "A loss,” he said. “I grieve. “I reach out |"
            + " “A loss,” he said. “I grieve. “I reach out”",
        "It is \"the end\" of it,\" she said | \"It is \"the end\" of it,\" she said"
      })
  void leavesAReportersWordsOutsideOfTheMarks(String text, String shown) {
    assertEquals(new Saying(shown, true, true), Saying.of(text, true));
  }

  @Test
  void takesTheGistOfWordsAsItIs() {
    assertEquals(
        new Saying("it was over,” he said, “for now”", false, false),
        Saying.of("it was over,” he said, “for now", false));
  }
}
