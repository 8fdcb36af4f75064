package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, months and years as the data has them, and stretches of them. */
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2007-05-28, 2007-05-28, 2007-05-28",
    "2007-02, 2007-02-01, 2007-02-28",
    "2008, 2008-01-01, 2008-12-31",
    "2006-11-18/2006-11-19, 2006-11-18, 2006-11-19",
    "1997-04~, 1997-04-01, 1997-04-30"
  })
  void takesInAllThatADateMayMean(String lexical, LocalDate first, LocalDate last) {
    assertEquals(first, Period.day(lexical, false).orElseThrow());
    assertEquals(last, Period.day(lexical, true).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"2007-02-30", "2007-13", "soon", "''"})
  void knowsWhatIsNoDay(String lexical) {
    assertTrue(Period.day(lexical, false).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1994-01-01, 1994-12-31, 1994",
    "1994-01-01, 1996-12-31, 1994–1996",
    "1994-03-01, 1994-03-31, March 1994",
    "1994-01-01, 1994-03-31, January–March 1994",
    "1994-03-05, 1994-03-05, 5 March 1994",
    "1994-03-05, 1994-04-06, 5 March – 6 April 1994"
  })
  void isCalledAsPeopleCallIt(LocalDate first, LocalDate last, String words) {
    assertEquals(words, new Period(first, last).words());
  }

  @Test
  void holdsWhatHasNoDateOnlyWhereItIsAllOfTime() {
    assertTrue(Period.ALL.holds(null));
    Period year = new Period(LocalDate.of(1994, 1, 1), LocalDate.of(1994, 12, 31));
    assertFalse(year.holds(null));
    assertTrue(year.holds(LocalDate.of(1994, 12, 31)));
    assertFalse(year.holds(LocalDate.of(1995, 1, 1)));
  }
}
