package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as sentences have them. */
class CalledTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parliament officials",
        "3,000 people",
        "others",
        "Okinawans",
        "members of the Security Council",
        "OPEC ministers",
        "police near the border"
      })
  void knowsThatManySpeak(String name) {
    assertEquals(true, Called.isPlural(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement",
        "Hamas",
        "senior official of the ministries",
        "press",
        "Iranian delegation",
        "census"
      })
  void knowsThatOneSpeaks(String name) {
    assertEquals(false, Called.isPlural(name));
  }

  @ParameterizedTest
  @CsvSource({
    "United States, 'the '",
    "European Union, 'the '",
    "US Department of State, 'the '",
    "Iran, ''",
    "United Airlines, ''"
  })
  void putsAnArticleWhereANameWantsOne(String name, String article) {
    assertEquals(article, Called.article(name));
  }
}
