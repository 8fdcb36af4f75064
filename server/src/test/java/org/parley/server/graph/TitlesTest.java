package org.parley.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles tell what a document is about. */
class TitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTENTION - ADDS quotes ///",
        "detail ///",
        "=(PICTURE)=",
        "= (PICTURES) =",
        "by Anna Verhoeven",
        "By Jean-Luc O’Hara",
        "-harbour-talks",
        "minister",
        "bilateral ties",
        "countries \"of great importance\"",
        "2006",
        ""
      })
  void areNoneWhereTheyAreNoticesByLinesAndRests(String title) {
    assertFalse(Titles.tells(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Envoys of Aranda and Belmark meet in Hilltop",
        "ENVOYS MEET IN HILLTOP AFTER A YEAR",
        "Baghdad talks",
        "Gateway reopened by Anna Verhoeven",
        "الرئيس يزور"
      })
  void tellWhereTheyHaveWordsOfTheirOwn(String title) {
    assertTrue(Titles.tells(title));
  }

  @Test
  void giveWayToTheFirstWordsOfTheText() {
    assertEquals(
        Optional.of("The envoys of Aranda met again."),
        Titles.opening("minister\n\nHILLTOP _\n\nThe envoys of Aranda met again.\n", "minister"));
    assertEquals(
        Optional.of(
            "The envoys of Aranda and Belmark met again in Hilltop on Monday after a year in which …"),
        Titles.opening(
            "The envoys of Aranda and Belmark met again in Hilltop on Monday after a year in which"
                + " neither would speak of it.",
            "minister"));
    assertEquals(Optional.empty(), Titles.opening("HILLTOP _\n", "minister"));
  }
}
