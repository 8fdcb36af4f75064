package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;

class MeetingJoinerTest {

  private static List<Meeting> read(String text) {
    return new MeetingReader(Casts.of(text)).read();
  }

  private static List<Meeting.Factuality> factualities(String text) {
    return read(text).stream().map(Meeting::factuality).toList();
  }

  @Test
  void joinsTalksOfStatesWithThoseOfTheirEnvoys() {
    List<Meeting> meetings =
        read(
            "U.S. Ambassador Ryan Brook met Iranian Ambassador Hassan Karimi in Baghdad on Monday."
                + " The U.S.-Iranian talks lasted four hours.");
    assertEquals(1, meetings.size());
    Meeting meeting = meetings.get(0);
    assertEquals(
        List.of("ryan-brook", "hassan-karimi"),
        meeting.participations().stream().map(Meeting.Participation::actor).toList());
    assertEquals(List.of("iran", "united-states"), meeting.represented());
    assertEquals(Optional.of("PT4H"), meeting.duration());
    assertEquals(2, meeting.evidence().size());
  }

  @Test
  void gathersWhatSeveralSentencesTell() {
    List<Meeting> meetings =
        read(
            "Norway and Sweden met on Monday. Norway and Sweden met in Oslo."
                + " The talks focused on trade. The meeting lasted two hours.");
    assertEquals(1, meetings.size());
    assertEquals(Optional.of("oslo"), meetings.get(0).place());
    assertEquals(Optional.of("2007-05-28"), meetings.get(0).date());
    assertEquals(List.of("trade"), meetings.get(0).topics());
    assertEquals(Optional.of("PT2H"), meetings.get(0).duration());
  }

  @Test
  void givesTalksWithoutPartiesToThePairThatAllOfTheTextIsAbout() {
    String pair = "Norway and Sweden disagree on cod. Norway has warned Sweden.";
    String more = " Sweden answered Norway. Norway blamed Sweden. Norway and Sweden share a sea.";
    String talks = " The vote followed the collapse of months of talks on a common quota.";
    assertEquals(
        List.of(List.of("norway", "sweden")),
        read(pair + more + talks).stream().map(MeetingJoinerTest::parties).toList());
    assertEquals(List.of(), read(pair + talks));
    assertEquals(List.of(), read(pair + " Sweden and Denmark share a sea." + talks));
  }

  @Test
  void makesNoSecondMeetingOfTalksThatMayBeTheOneToldOf() {
    assertEquals(
        1,
        read("Norway will hold talks with Sweden on Friday. Norway and Sweden disagree on cod."
                + " Norway has warned Sweden. It rained. All of this followed the collapse of"
                + " months of talks on a common quota.")
            .size());
  }

  @Test
  void completesTalksOfOneSideByWhomItIsNamedWith() {
    String pair = "Norway and Sweden disagree on cod. Norway has warned Sweden.";
    assertEquals(
        List.of(List.of("sweden", "norway")),
        read(pair + " Hopes of reviving talks with Sweden are small.").stream()
            .map(MeetingJoinerTest::parties)
            .toList());
    assertEquals(
        List.of(List.of("sweden", "norway")),
        read(pair + " Sweden asked to return to the negotiating table.").stream()
            .map(MeetingJoinerTest::parties)
            .toList());
  }

  private static List<String> parties(Meeting meeting) {
    return meeting.participations().stream().map(Meeting.Participation::actor).toList();
  }

  @Test
  void takesTheMorePreciseDate() {
    List<Meeting> meetings =
        read("Norway and Sweden met in May 2007. Norway and Sweden met on May 28, 2007.");
    assertEquals(1, meetings.size());
    assertEquals(Optional.of("2007-05-28"), meetings.get(0).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway met Sweden in Oslo on Monday. Norway met Sweden in Stockholm on Tuesday.",
        "Norway met Sweden on Monday. Norway met Sweden on Tuesday.",
        "Norway met Sweden in Oslo. France met Spain in Oslo.",
        "Norway met Sweden on Monday. Norway met Denmark on Monday.",
        "Swedish Foreign Minister Eva Lind visited Norway last year. Lind held talks in Stockholm"
            + " with her Norwegian counterpart Jonas Berg.",
        "Jonas Berg met Eva Lind in Oslo. Jonas Berg telephoned Eva Lind on Tuesday.",
        "Jonas Berg met Eva Lind on Monday. Jonas Berg will meet Eva Lind on Friday."
      })
  void keepsTwoMeetingsApart(String text) {
    assertEquals(2, read(text).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg and Eva Lind met in Oslo on Monday. They said they would meet again.",
        "Jonas Berg and Eva Lind met in Oslo on Monday. They may meet again next month.",
      })
  void keepsAPossibleNextMeetingApartFromTheOneHeld(String text) {
    assertEquals(
        List.of(Meeting.Factuality.ACTUAL, Meeting.Factuality.POSSIBLE), factualities(text));
  }

  @Test
  void letsTheTalksPointToTheMeetingToldOfLast() {
    List<Meeting> meetings =
        read(
            "Norway met Sweden in Oslo on Monday. France met Spain in Paris on Tuesday."
                + " The talks focused on trade.");
    assertEquals(
        List.of(List.of(), List.of("trade")), meetings.stream().map(Meeting::topics).toList());
  }

  @Test
  void keepsOrderOfFirstMention() {
    List<Meeting> meetings =
        read("France met Spain in Paris. Norway met Sweden in Oslo. France met Spain again.");
    assertEquals(
        List.of(Optional.of("paris"), Optional.of("oslo")),
        meetings.stream().map(Meeting::place).limit(2).toList());
  }
}
