package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

/** Texts as printed on Wednesday, 30 May 2007: a meeting's place and date, told elsewhere. */
class MeetingSettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          In Oslo, Jonas Berg said Tuesday during talks with Eva Lind that he was content. # oslo | 2007-05-29
          Jonas Berg flew to Stockholm, where he met Eva Lind on Monday. # stockholm | 2007-05-28
          Jonas Berg, on a visit to Norway, met Eva Lind on Monday. # norway | 2007-05-28
          Jonas Berg will meet Eva Lind on the sidelines of a forum to be held in Oslo on June 4 and 5. # oslo | 2007-06-04/2007-06-05
          Jonas Berg will meet Eva Lind on the sidelines of the forum. The forum will be held in Oslo on June 4. # - | -
          The forum will be held in Oslo on Monday. Jonas Berg will meet Eva Lind on the sidelines of the forum. # oslo | 2007-06-04
          Jonas Berg and Eva Lind will meet in Oslo before Friday. # oslo | -
          """)
  void completesAMeetingFromItsClauseItsEventOrItsGuestsStay(String text, String setting) {
    List<String> found =
        new MeetingReader(Casts.of(text))
            .read().stream()
                .map(m -> m.place().orElse("-") + " | " + m.date().orElse("-"))
                .toList();
    assertTrue(found.contains(setting), found::toString);
  }
}
