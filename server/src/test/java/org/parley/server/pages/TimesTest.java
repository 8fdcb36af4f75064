package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2007-05-28, 28 May 2007",
    "2007-05, May 2007",
    "2007, 2007",
    "2006-11-18/2006-11-19, 18–19 November 2006",
    "2006-11-30/2006-12-01, 30 November – 1 December 2006",
    "2006-12-31/2007-01-01, 31 December 2006 – 1 January 2007",
    "2006/2007, 2006–2007",
    "2007-13-45, 2007-13-45",
    "2007-05-28/.., 28 May 2007 – ..",
    "soon, soon"
  })
  void writesDates(String lexical, String written) {
    assertEquals(written, Times.date(lexical));
  }

  @ParameterizedTest
  @CsvSource({"PT4H, 4 hours", "PT1H30M, 1 hour 30 minutes", "P2D, 2 days", "P1Y, P1Y"})
  void writesDurations(String lexical, String written) {
    assertEquals(written, Times.duration(lexical));
  }
}
