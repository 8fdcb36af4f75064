package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions as printed on Wednesday, 30 May 2007, unless a test says otherwise. */
class DateReaderTest {

  private static final LocalDate PRINTED = LocalDate.of(2007, 5, 30);

  private static String read(String words, DateReader.Tense tense, Optional<LocalDate> printed) {
    return new DateReader(printed).read(words, tense).map(When::edtf).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Monday                     | 2007-05-28            | 2007-06-04
          Wednesday                  | 2007-05-30            | 2007-05-30
          Thursday                   | 2007-05-24            | 2007-05-31
          last Monday                | 2007-05-28            | 2007-05-28
          last Wednesday             | 2007-05-23            | 2007-05-23
          next Wednesday             | 2007-06-06            | 2007-06-06
          yesterday                  | 2007-05-29            | 2007-05-29
          today                      | 2007-05-30            | 2007-05-30
          tomorrow                   | 2007-05-31            | 2007-05-31
          three days ago             | 2007-05-27            | 2007-05-27
          two months ago             | 2007-03               | 2007-03
          five years ago             | 2002                  | 2002
          two days later             | 2007-06-01            | 2007-06-01
          last week                  | 2007-05-21/2007-05-27 | 2007-05-21/2007-05-27
          this week                  | 2007-05-28/2007-06-03 | 2007-05-28/2007-06-03
          next week                  | 2007-06-04/2007-06-10 | 2007-06-04/2007-06-10
          last weekend               | 2007-05-26/2007-05-27 | 2007-05-26/2007-05-27
          next month                 | 2007-06               | 2007-06
          last month                 | 2007-04               | 2007-04
          next year                  | 2008                  | 2008
          March                      | 2007-03               | 2008-03
          November                   | 2006-11               | 2007-11
          last November              | 2006-11               | 2006-11
          last April                 | 2006-04               | 2006-04
          last March                 | 2007-03               | 2007-03
          May 28                     | 2007-05-28            | 2007-05-28
          Nov. 15-16                 | 2006-11-15/2006-11-16 | 2007-11-15/2007-11-16
          December 31                | 2006-12-31            | 2007-12-31
          28 May                     | 2007-05-28            | 2007-05-28
          28th of May                | 2007-05-28            | 2007-05-28
          May 28 to June 2           | 2007-05-28/2007-06-02 | 2007-05-28/2007-06-02
          from May 28 until 29       | 2007-05-28/2007-05-29 | 2007-05-28/2007-05-29
          June 4 and 5               | 2007-06-04/2007-06-05 | 2007-06-04/2007-06-05
          late June or early July    | 2006-06/2006-07       | 2007-06/2007-07
          Monday and Tuesday         | 2007-05-28/2007-05-29 | 2007-06-04/2007-06-05
          the weekend                | 2007-05-26/2007-05-27 | 2007-06-02/2007-06-03
          two weeks ago              | 2007-05               | 2007-05
          Friday until June 6        | 2007-05-25/2007-06-06 | 2007-06-01/2007-06-06
          in two weeks               | 2007-06               | 2007-06
          November last year         | 2006-11               | 2006-11
          """)
  void readsAgainstTheDayOfPublicationAndTheTense(String words, String past, String future) {
    assertEquals(past, read(words, DateReader.Tense.PAST, Optional.of(PRINTED)));
    assertEquals(future, read(words, DateReader.Tense.FUTURE, Optional.of(PRINTED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 28, 2007               | 2007-05-28
          May 28 2007                | 2007-05-28
          Dec.12, 2007               | 2007-12-12
          MAY 28, 2007               | 2007-05-28
          Monday, May 28, 2007       | 2007-05-28
          28 May 2007                | 2007-05-28
          Sept. 3, 1998              | 1998-09-03
          July 4th, 1976             | 1976-07-04
          May 28-30, 2007            | 2007-05-28/2007-05-30
          May 28 to 30, 2007         | 2007-05-28/2007-05-30
          March 2003                 | 2003-03
          March of 2003              | 2003-03
          1979                       | 1979
          in 2015                    | 2015
          February 29, 2008          | 2008-02-29
          29 February 2000           | 2000-02-29
          """)
  void readsWhatIsFullyGivenWithoutADayOfPublication(String words, String date) {
    assertEquals(date, read(words, DateReader.Tense.PAST, Optional.empty()));
    assertEquals(date, read(words, DateReader.Tense.FUTURE, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "February 30, 2007",
        "February 29, 2007",
        "February 29, 1900",
        "June 31, 2007",
        "31 September 2007",
        "May 0, 2007"
      })
  void readsNoDateThatNoCalendarHas(String words) {
    assertEquals("-", read(words, DateReader.Tense.PAST, Optional.of(PRINTED)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Monday", "yesterday", "May 28", "last week", "two days ago", "next month", "May"})
  void readsNothingRelativeWithoutADayOfPublication(String words) {
    assertEquals("-", read(words, DateReader.Tense.PAST, Optional.empty()));
    assertEquals("-", read(words, DateReader.Tense.FUTURE, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "noon", "27 years", "the other day", "0", "99999999999"})
  void readsNothingWhereNoDayIsNamed(String words) {
    assertEquals("-", read(words, DateReader.Tense.PAST, Optional.of(PRINTED)));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, yesterday, 2008-02-28",
    "2008-03-01, yesterday, 2008-02-29",
    "2007-03-01, yesterday, 2007-02-28",
    "2008-03-02, Friday, 2008-02-29",
    "2008-03-30, February 29, 2008-02-29",
    "2007-01-02, Dec. 30, 2006-12-30",
    "2006-12-10, May 28, 2006-05-28",
    "2006-12-28, Jan. 4, 2007-01-04",
    "2007-01-02, last month, 2006-12",
    "2007-01-02, Friday, 2006-12-29",
    "2008-03-31, a month ago, 2008-02"
  })
  void crossesTheEndsOfMonthsAndYears(LocalDate printed, String words, String date) {
    assertEquals(date, read(words, DateReader.Tense.PAST, Optional.of(printed)));
  }
}
