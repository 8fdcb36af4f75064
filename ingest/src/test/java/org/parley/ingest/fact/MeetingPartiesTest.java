package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.ingest.fact.MeetingReaderTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets, in the many ways that news tells of it. */
class MeetingPartiesTest {

  @Test
  void readsAVisitToEachOfSeveralStates() {
    assertEquals(
        List.of(
            "scheduled visit: Jonas Berg, Sweden | sweden | 2007-06-04/2007-06-08",
            "scheduled visit: Jonas Berg, Denmark | denmark | 2007-06-04/2007-06-08",
            "scheduled visit: Jonas Berg, Finland | finland | 2007-06-04/2007-06-08"),
        told(
            "Foreign Minister Jonas Berg will pay official visits to Sweden, Denmark and Finland"
                + " from June 4 to 8."));
    assertEquals(
        List.of(
            "actual visit: Jonas Berg, Sweden | sweden | -",
            "actual visit: Jonas Berg, Denmark | denmark | -"),
        told(
            "Norwegian Foreign Minister Jonas Berg, on the first leg of a visit to Sweden and"
                + " Denmark, said the treaty was dead."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian President Jonas Berg will travel to Sweden on Monday. # scheduled visit: Jonas Berg, Sweden | sweden | 2007-06-04
          Norway would send a high-level delegation to Stockholm next week. # scheduled visit: high-level delegation, Sweden | stockholm | 2007-06-04/2007-06-10
          Jonas Berg invited Eva Lind to visit Norway. # possible visit: Eva Lind, Norway | norway | -
          Jonas Berg said so in a statement after meeting with Eva Lind. # actual talks: Jonas Berg, Eva Lind | - | -
          Talks between Norway and a handful of armed fishermen went on. # actual talks: Norway, armed fishermen | - | -
          Prime Minister Jonas Berg will meet Danish investors. # scheduled talks: Jonas Berg, Danish investors | - | -
          The dialogue that was held is one between Norway and Iceland. # actual talks: Norway, Iceland | - | -
          Eva Lind did not object to Swedish ministers meeting Norwegian ministers. # actual talks: Swedish ministers, Norwegian ministers | - | -
          Jonas Berg's visit to Sweden was aimed at better trade. # actual visit: Jonas Berg, Sweden | sweden | -
          """)
  void readsJourneysOfThoseWhoActForAState(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @Test
  void takesForAPartyWhoSaysIInAQuotationThatRunsOn() {
    assertEquals(
        List.of("actual talks: Jonas Berg, Eva Lind | - | 2007-05-28"),
        told("Jonas Berg said on Monday: \"It was time to act. Moreover, I met with Eva Lind.\""));
  }

  @Test
  void givesTalksNoDayOfWhatWasDoneBeforeThem() {
    assertEquals(
        List.of(
            "actual talks: Norway, Iceland | - | -", "actual talks: fishermen | - | 2007-05-28"),
        told("Before the talks between Norway and Iceland the fishermen met on Monday."));
  }

  @Test
  void letsNobodyMeetForBothSides() {
    assertEquals(
        List.of(),
        told("Norway's top negotiator in Iceland, Jonas Berg, opened new peace talks on Monday."));
  }

  @Test
  void tellsTheLegsOfATourApart() {
    assertEquals(
        List.of(
            "actual visit: Jonas Berg, Sweden | sweden | 2007-05-07",
            "actual visit: Jonas Berg, Denmark | denmark | -",
            "actual visit: Jonas Berg, Finland | finland | -"),
        told(
            "Norwegian President Jonas Berg visited Sweden on May 7 as part of his three-nation"
                + " tour which also included Denmark and Finland."));
  }

  @Test
  void joinsTalksWithTheVisitThatTheHostWelcomes() {
    assertEquals(
        List.of("actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-27"),
        told(
            "The deal was made during talks between Norwegian Prime Minister Jonas Berg and"
                + " his visiting Swedish counterpart Eva Lind in Oslo on Sunday. Berg welcomed the"
                + " first visit to Norway by Lind."));
  }

  @Test
  void takesWhatIsOfAContinentForNoState() {
    assertEquals(
        List.of("actual summit: Jonas Berg, other leaders | oslo | 2007-05-28"),
        told("Jonas Berg and other leaders attended the Ibero-American Summit in Oslo on Monday."));
  }

  @Test
  void tellsWhoMetBehindOtherTalksFromThoseAtThem() {
    assertEquals(
        List.of(
            "actual talks: Norway, Iceland | - | -", "actual talks: Jonas Berg, Eva Lind | - | -"),
        told(
            "After the talks between Norway and Iceland, Jonas Berg, an envoy for the cod, met"
                + " with Eva Lind."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The NATO Council will meet in Oslo on Friday. # scheduled talks: NATO Council | oslo | 2007-06-01
          The NATO leaders' meeting opened in Riga on Monday. # actual meeting: NATO | riga | 2007-05-28
          Norwegian President Jonas Berg will attend the NATO summit in Riga on Friday. # scheduled summit: Jonas Berg, NATO | riga | 2007-06-01
          Talks were held in Oslo between senior officials of Norway and Sweden. # actual talks: senior officials of Norway and Sweden | oslo | -
          """)
  void letsABodyOrAGroupMeetByItself(String text, String meeting) {
    assertEquals(List.of(meeting), told(text).stream().map(MeetingPartiesTest::brief).toList());
  }

  private static String brief(String told) {
    return told.replace("North Atlantic Treaty Organization", "NATO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg on Tuesday had a telephone conversation with Eva Lind.",
        "Jonas Berg spoke by telephone with Eva Lind on Tuesday.",
        "Jonas Berg received a phone call from Eva Lind on Tuesday."
      })
  void readsCalls(String text) {
    assertEquals(List.of("actual call: Jonas Berg, Eva Lind | - | 2007-05-29"), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          A delegation led by Eva Lind met Jonas Berg in Oslo. # actual talks: Eva Lind, Jonas Berg | oslo | -
          President Jonas Berg and Eva Lind, who met in Oslo, said the treaty was dead. # actual talks: Eva Lind, Jonas Berg | oslo | -
          Swedish Foreign Minister Eva Lind told a joint news conference with Jonas Berg that the treaty was dead. # actual talks: Jonas Berg, Eva Lind | - | -
          Jonas Berg would on Friday visit a school and hold talks with Eva Lind. # scheduled talks: Jonas Berg, Eva Lind | - | 2007-06-01
          """)
  void findsThePartiesWhereverTheyStand(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @Test
  void addsParticipantsThatALaterSentenceLists() {
    assertEquals(
        List.of(
            "actual talks: ministers of five African countries, Jonas Berg, Eva Lind | luanda"
                + " | 2007-05-28"),
        told(
            "Ministers of five African countries held talks in Luanda on Monday. The other"
                + " participants were Jonas Berg and Eva Lind."));
  }

  @Test
  void knowsTalksByTheirNumberOfSides() {
    assertEquals(
        List.of("scheduled talks: Norway, Sweden, Denmark | - | -"),
        told(
            "Norway wants to join the three-party talks. The three-party talks would involve"
                + " Norway, Sweden and Denmark."));
  }

  @Test
  void takesTheDayFromTheLead() {
    assertEquals(
        List.of("actual talks: Eva Lind, Jonas Berg | oslo | 2007-05-28"),
        told(
            "Norwegian Foreign Minister Jonas Berg said on Monday that the treaty was dead. In a"
                + " meeting with Eva Lind in Oslo, Berg said he was sorry."));
  }

  @Test
  void partsTheMeetingsOfOtherEnvoysOfTheSameStates() {
    assertEquals(
        List.of(
            "actual talks: Jonas Berg, Eva Lind | - | 2007-05-28",
            "scheduled talks: Karl Moe, Ulf Dahl | - | 2007-06-04"),
        told(
            "Norwegian Foreign Minister Jonas Berg met Swedish Foreign Minister Eva Lind on"
                + " Monday. Norwegian President Karl Moe will meet Swedish Prime Minister Ulf Dahl"
                + " on Monday."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway and Sweden postponed talks planned for Friday. # denied talks: Norway, Sweden | - | 2007-06-01
          Norway put off a meeting with Sweden. # denied talks: Sweden, Norway | - | -
          Norway and Sweden are set to hold talks in Oslo on Monday and Tuesday. # scheduled talks: Norway, Sweden | oslo | 2007-06-04/2007-06-05
          Swedish Foreign Minister Eva Lind arrived in Norway at the invitation of Jonas Berg. # actual visit: Eva Lind, Norway | norway | -
          Swedish Foreign Minister Eva Lind left for Norway for negotiations on trade. # scheduled talks: Eva Lind, Norway | norway | -
          Norway and Sweden meet in Oslo on Friday. # scheduled talks: Norway, Sweden | oslo | 2007-06-01
          """)
  void tellsWhatIsToComeFromWhatIsOff(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway has rejected calls for elections.",
        "Norwegian Foreign Minister Jonas Berg flew home from Stockholm."
      })
  void makesNoMeetingOfACallForSomethingOrTalksOfOthers(String text) {
    assertEquals(List.of(), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Foreign Minister Jonas Berg briefed reporters on his talks last month in Oslo with President Eva Lind. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-04
          Jonas Berg will inform Anna Holm about his talks earlier this month with Swedish envoy Eva Lind. # actual talks: Jonas Berg, Eva Lind | - | 2007-05
          """)
  void readsWhomTalksAreWithPastTheirTimeAndPlace(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian President Eva Lind planned to see the boats before further meetings later Wednesday with Jonas Berg and members of the Swedish parliament. # scheduled meeting: Jonas Berg, members of the Swedish parliament, Eva Lind | - | 2007-05-30
          The Nordic summit on Friday will bring together Nordic leaders, including Eva Lind and Jonas Berg. # scheduled summit: Eva Lind, Jonas Berg, Nordic leaders | - | 2007-06-01
          Swedish Prime Minister Jonas Berg is to be received in Oslo by Norwegian President Eva Lind on Friday. # scheduled talks: Eva Lind (host), Jonas Berg | oslo | 2007-06-01
          During their meeting, Eva Lind and Jonas Berg are expected to discuss cod. # scheduled talks: Eva Lind, Jonas Berg | - | -
          Norway froze talks on closer ties with Sweden in May. # denied talks: Norway, Sweden | - | -
          An envoy said negotiations for Norway's entry into the European Union were under way. # actual talks: Norway, European Union | - | -
          Norwegian President Jonas Berg made the pledge to Swedish President Eva Lind during a private meeting on Monday. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          The vote comes before a meeting in Oslo of Nordic ministers on Friday. # scheduled meeting: Nordic ministers | oslo | 2007-06-01
          A plan was agreed at the joint meeting of Norway, Sweden, Denmark and Iceland. # actual meeting: Norway, Sweden, Denmark, Iceland | - | -
          Jonas Berg met Eva Lind in Oslo on Monday. Berg declined to comment on the substance of his meeting with Lind. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          Jonas Berg met Eva Lind in Oslo on Monday. Berg refused to give details of his meeting with Lind. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          Norway will host the next talks with Sweden on December 11-13 of 2008. # scheduled talks: Norway (host), Sweden | norway | 2008-12-11/2008-12-13
          President Jonas Berg met Prime Minister Eva Lind in Oslo on Monday. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          """)
  void findsBothSidesOfWhatIsTold(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Swedish Prime Minister Jonas Berg visits Oslo every two months to meet Norwegian"
            + " officials.",
        "Norwegian leaders' visits to the shrine angered Iceland.",
      })
  void makesNoMeetingOfWhatIsDoneAgainAndAgain(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void leavesWhoWasAbsentToTheTalksOfTheReport() {
    assertEquals(
        List.of(
            "actual talks: Eva Lind, Jonas Berg, Anna Holm (absent) | oslo | 2007-05-28",
            "actual talks: Eva Lind, Jonas Berg | stockholm | 2005-11"),
        told(
            "Norwegian President Eva Lind and Swedish Prime Minister Jonas Berg met in Oslo on"
                + " Monday. The two spoke of cod when they first met in Stockholm in November 2005."
                + " Their host was Mayor Anna Holm. She did not take part in the talks."));
  }

  @Test
  void partsGroupsOfOtherStates() {
    assertEquals(
        List.of(
            "actual talks: Norwegian and Swedish ministers | - | 2007-05-28",
            "actual talks: Ari Lund, Swedish and Danish ministers | - | -"),
        told(
            "Norwegian and Swedish ministers met on Monday. Icelandic envoy Ari Lund has met with"
                + " Swedish and Danish ministers."));
  }

  @Test
  void readsVisitsThatSomebodyReturnsFrom() {
    assertEquals(
        List.of(
            "actual visit: Jonas Berg, Sweden | sweden | -",
            "actual visit: Jonas Berg, Denmark | denmark | -"),
        told(
            "Norwegian President Jonas Berg returned to Oslo on Monday after visits to Sweden and"
                + " Denmark."));
  }

  @Test
  void letsACommissionMeetForItsOwners() {
    assertEquals(
        List.of("actual session: Norway, Sweden | oslo | -"),
        told(
            "Norway and Sweden share a border. The work was praised at a session of Norway and"
                + " Sweden's fisheries commission in Oslo."));
  }
}
