package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.ingest.fact.MeetingReaderTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructions that tell of a meeting, each with the sentence that made its rule necessary. */
class MeetingWordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Ministers Jonas Berg and Eva Lind signed an agreement on fisheries in Oslo on Monday. # actual meeting: Jonas Berg, Eva Lind | oslo | 2007-05-28
          The declaration was signed in Oslo on Monday by Jonas Berg for Norway and by Eva Lind for Sweden. # actual meeting: Jonas Berg, Eva Lind | oslo | 2007-05-28
          Norwegian Prime Minister Jonas Berg exchanged views with Sweden's ambassador Eva Lind on Monday. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          Jonas Berg and Eva Lind shook hands in Oslo on Monday. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          """)
  void takesThoseWhoDoTogetherWhatNeedsAMeetingToHaveMet(String text, String meeting) {
    assertEquals(List.of(meeting.replace("meeting:", "talks:")), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          During his talks with Eva Lind on Monday, Norwegian Prime Minister Jonas Berg praised the treaty. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          Norwegian Prime Minister Jonas Berg made the remark at a news conference after talks with Eva Lind on Monday. # actual talks: Eva Lind, Jonas Berg | - | 2007-05-28
          Norway has rejected a proposal for talks with Sweden in Oslo. # denied talks: Sweden, Norway | oslo | -
          Norway remained opposed to talks with Sweden. # denied talks: Sweden, Norway | - | -
          Norway called the fish an obstacle in the talks with Sweden. # actual talks: Sweden, Norway | - | -
          """)
  void findsTheOtherSideOfTalksOutsideOfTheirPhrase(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @Test
  void letsAPronounBeforeTheClauseLookAhead() {
    assertEquals(
        List.of(
            "actual talks: Paul Rossi, Eva Lind | - | -",
            "actual talks: Paul Rossi, Jonas Berg | - | 2007-05-28"),
        told(
            "Trade Minister Karl Dahl spoke on Sunday. Following his talks with Eva Lind, envoy Paul"
                + " Rossi met Norwegian Prime Minister Jonas Berg on Monday."));
  }

  @Test
  void takesNobodyForWhomTheyInviteThemselves() {
    assertEquals(
        List.of(
            "actual talks: Jonas Berg, Eva Lind | - | 2007-05-28",
            "possible visit: Eva Lind, Norway | norway | -"),
        told(
            "Norwegian Prime Minister Jonas Berg met President Eva Lind on Monday and said he"
                + " invited her to visit Norway."));
  }

  @Test
  void takesNobodyForTheirOwnCounterpart() {
    assertEquals(
        List.of("scheduled talks: Karl Dahl, Jonas Berg | - | 2007-06-01"),
        told(
                "Swedish Foreign Minister Karl Dahl was satisfied. Karl Dahl praised Norwegian Prime"
                    + " Minister Stein Moe. He will meet his Norwegian counterpart Jonas Berg on"
                    + " Friday.")
            .stream()
            .filter(m -> m.contains("Jonas Berg"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian President Jonas Berg is on a tour which will also take him to Sweden and Denmark. # scheduled visit: Jonas Berg, Sweden | sweden | - & scheduled visit: Jonas Berg, Denmark | denmark | -
          Norwegian President Jonas Berg spoke on Monday. Sweden is the second leg of Berg's tour. # actual visit: Jonas Berg, Sweden | sweden | -
          Norwegian President Jonas Berg will visit the Republic of Kenya, the Republic of Chad and the Republic of Peru. # scheduled visit: Jonas Berg, Kenya | kenya | - & scheduled visit: Jonas Berg, Chad | chad | - & scheduled visit: Jonas Berg, Peru | peru | -
          Norwegian President Jonas Berg was tired after his tour, which included Sweden and Denmark. # actual visit: Jonas Berg, Sweden | sweden | - & actual visit: Jonas Berg, Denmark | denmark | -
          Norwegian President Jonas Berg accepted an invitation to visit Sweden. # possible visit: Jonas Berg, Sweden | sweden | -
          """)
  void readsJourneysInOtherWords(String text, String meetings) {
    assertEquals(
        List.of(meetings.split(" & ", -1)),
        told(text).stream().map(MeetingWordingTest::brief).toList());
  }

  @Test
  void joinsAVisitWithTheTalksThatItWasFor() {
    assertEquals(
        List.of("actual talks: Jonas Berg, Eva Lind | stockholm | 2007-05-28"),
        told(
            "Norwegian Foreign Minister Jonas Berg arrived in Stockholm on Sunday for a three-day"
                + " visit to Sweden. Berg held talks with Swedish Prime Minister Eva Lind on"
                + " Monday."));
  }

  @Test
  void joinsAVisitWithTheTalksWithALeaderOfAPartyThere() {
    assertEquals(
        1,
        told("Norwegian Foreign Minister Jonas Berg held talks with Eva Lind, head of the Green"
                + " Party of Sweden, on Monday. He was content. It rained. Berg is on a visit to"
                + " Sweden.")
            .size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Swedish Prime Minister Eva Lind held talks on Monday with visiting Norwegian Foreign Minister Jonas Berg. # actual talks: Eva Lind, Jonas Berg | sweden | 2007-05-28
          OSLO, May 28 (Parley) - Jonas Berg met Norwegian Prime Minister Eva Lind on Monday. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          """)
  void placesAMeetingAtHomeWithTheHost(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg and Eva Lind have not met since October 1994. # actual talks: Jonas Berg, Eva Lind | - | 1994-10
          Norway offered help in February when Jonas Berg met Eva Lind in Oslo. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-02
          A planned meeting between Jonas Berg and Eva Lind was called off on Monday. # denied talks: Jonas Berg, Eva Lind | - | -
          Norwegian President Jonas Berg will travel to Sweden on Friday to meet Prime Minister Eva Lind. # scheduled visit: Jonas Berg, Sweden | sweden | 2007-06-01 & scheduled talks: Jonas Berg, Eva Lind | sweden | 2007-06-01
          """)
  void readsTheDayFromTheClauseThatHasIt(String text, String meeting) {
    assertEquals(List.of(meeting.split(" & ", -1)), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The governing board of the NATO Council will meet in Oslo on Friday. # scheduled talks: NATO Council | oslo | 2007-06-01
          The NATO Council had a meeting in Oslo on Monday. # actual meeting: NATO Council | oslo | 2007-05-28
          The presidents of Norway and Sweden gathered in Oslo on Monday for a summit. # actual meeting: presidents of Norway and Sweden | oslo | 2007-05-28
          Norwegian and Swedish officials met in Oslo on Monday. The next round of the talks is to be held in Stockholm in June. # actual talks: Norwegian and Swedish officials | oslo | 2007-05-28 & scheduled talks: Norwegian and Swedish officials | stockholm | 2007-06
          """)
  void readsWhatBodiesAndGroupsHold(String text, String meetings) {
    assertEquals(
        List.of(meetings.split(" & ", -1)),
        told(text).stream().map(MeetingWordingTest::brief).toList());
  }

  private static String brief(String told) {
    return told.replace("North Atlantic Treaty Organization", "NATO Council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg met his wife Eva Lind in Oslo.",
        "Trade is a subject for discussion among nations.",
        "Dialogue between all concerned parties is urgent.",
        "The city has a hall where people can hold meetings.",
        "Norway wants to resume the stalled Doha round of negotiations.",
        "Norway and Sweden signed a treaty in 1995.",
      })
  void readsNoMeetingWhereNobodyMeets(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void knowsWhichTwoMeetWhereNoPairStandsBefore() {
    assertEquals(
        List.of("scheduled talks: Norway, Sweden | - | 2007-06-01"),
        told(
            "Norway criticised a statement that urges Sweden to wait before the two sides resume"
                + " talks on Friday."));
  }
}
