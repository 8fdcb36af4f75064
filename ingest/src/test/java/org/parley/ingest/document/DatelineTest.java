package org.parley.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAGHDAD, May 28 (AFP) - The envoys met.                    | 2007-05-28",
        "Nov 3 (Xinhua) -- The envoys met.                          | 2007-11-03",
        "WASHINGTON, Sept. 3, 1998 (AP) _ The envoys met.           | 1998-09-03",
        "ADDIS ABABA, Ethiopia, Jan 1 (AFP) -- The envoys met.      | 2007-01-01",
        "London, 28 May 2006 -- The envoys met.                     | 2006-05-28",
        "UNITED NATIONS, December 31 (Reuters) - The envoys met.    | 2007-12-31",
      })
  void readsTheDayOfAStory(String line, LocalDate day) {
    String text = "Envoys meet\n\n" + line.strip() + "\n";
    assertEquals(Optional.of(day), Dateline.of(text).flatMap(d -> d.in(Optional.of(2007))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On May 28 the envoys met.",
        "May 28 was the day when they met.",
        "March 3 divisions into Baghdad, he said.",
        "Geneva, Nov 3 (that is Friday), for talks.",
      })
  void findsNoneInASentence(String line) {
    assertEquals(Optional.empty(), Dateline.of(line));
  }

  @Test
  void knowsThatSomeYearsHaveNoSuchDay() {
    Dateline leap = Dateline.of("ROME, Feb 29 (AFP) - They met.").orElseThrow();
    assertEquals(Optional.empty(), leap.in(Optional.of(2007)));
    assertEquals(Optional.of(LocalDate.of(2008, 2, 29)), leap.in(Optional.of(2008)));
  }
}
