package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;
import org.parley.ingest.actor.Cast;
import org.parley.ingest.document.Span;

class MeetingReaderTest {

  private static List<Meeting> read(String text) {
    return new MeetingReader(Casts.of(text)).read();
  }

  private static Meeting one(String text) {
    List<Meeting> meetings = read(text);
    assertEquals(1, meetings.size(), () -> told(text).toString());
    return meetings.get(0);
  }

  /** Each meeting as "factuality kind: who (role) | place | date". */
  static List<String> told(String text) {
    Cast cast = Casts.of(text);
    List<String> lines = new ArrayList<>();
    for (Meeting meeting : new MeetingReader(cast).read()) {
      List<String> who = new ArrayList<>();
      for (Meeting.Participation part : meeting.participations()) {
        String role = part.role() == Meeting.Role.ATTENDEE ? "" : " (" + part.role() + ")";
        who.add(Casts.label(cast, part.actor()) + role.toLowerCase(Locale.ROOT));
      }
      lines.add(
          meeting.factuality().name().toLowerCase(Locale.ROOT)
              + " "
              + meeting.kind()
              + ": "
              + String.join(", ", who)
              + " | "
              + meeting.place().orElse("-")
              + " | "
              + meeting.date().orElse("-"));
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg met Eva Lind in Oslo on Monday. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          Jonas Berg met with Eva Lind on Monday. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          Jonas Berg and Eva Lind met in Oslo. # actual talks: Jonas Berg, Eva Lind | oslo | -
          Jonas Berg held talks with Eva Lind in Oslo. # actual talks: Jonas Berg, Eva Lind | oslo | -
          In a meeting with Jonas Berg, Eva Lind said the treaty was dead. # actual talks: Jonas Berg, Eva Lind | - | -
          Jonas Berg had dinner with Eva Lind on Monday. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          Talks between Norway and Sweden began in Oslo on Monday. # actual talks: Norway, Sweden | oslo | 2007-05-28
          Norwegian-Swedish talks on cod opened in Bergen on Tuesday. # actual talks: Sweden, Norway | bergen | 2007-05-29
          Jonas Berg telephoned Eva Lind on Tuesday. # actual call: Jonas Berg, Eva Lind | - | 2007-05-29
          President Jonas Berg received Eva Lind at the palace. # actual talks: Jonas Berg (host), Eva Lind | - | -
          Norway hosted a summit of the Swedish and Danish leaders in Oslo. # actual summit: Norway (host), Swedish and Danish leaders | oslo | -
          Norway and Sweden held talks mediated by Denmark. # actual talks: Norway, Sweden, Denmark (mediator) | - | -
          Presidents of five African countries held talks in Luanda on Monday. # actual talks: presidents of five African countries | luanda | 2007-05-28
          Foreign Minister Jonas Berg visited Sweden on Tuesday. # actual visit: Jonas Berg, Sweden | sweden | 2007-05-29
          Norway values the coming visit of Swedish President Eva Lind to the country. # scheduled visit: Eva Lind, Norway | norway | -
          Sweden hosted a summit of the Nordic leaders on Monday. # actual summit: Sweden (host), Nordic leaders | sweden | 2007-05-28
          Foreign Minister Jonas Berg will visit Stockholm on Friday. # scheduled visit: Jonas Berg, Sweden | stockholm | 2007-06-01
          """)
  void readsAMeeting(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway and Sweden will hold talks in Oslo on Friday. # scheduled talks: Norway, Sweden | oslo | 2007-06-01
          Norway and Sweden held talks in Oslo on Friday. # actual talks: Norway, Sweden | oslo | 2007-05-25
          Norway and Sweden held talks in Oslo on Nov. 15-16. # actual talks: Norway, Sweden | oslo | 2006-11-15/2006-11-16
          Norway and Sweden met in Oslo in March 2007. # actual talks: Norway, Sweden | oslo | 2007-03
          Jonas Berg and Eva Lind met in the Angolan capital. # actual talks: Jonas Berg, Eva Lind | luanda | -
          LUANDA, May 28 (Reuters) - Jonas Berg met Eva Lind here on Monday. # actual talks: Jonas Berg, Eva Lind | luanda | 2007-05-28
          Jonas Berg and Eva Lind did not meet on Monday. # denied talks: Jonas Berg, Eva Lind | - | 2007-05-28
          Swedish Foreign Minister Eva Lind arrived in Oslo on Monday on a four-day visit to Norway. # actual visit: Eva Lind, Norway | oslo | 2007-05-28/2007-05-31
          """)
  void readsWhenAndWhere(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg did not meet Eva Lind in Oslo. # DENIED
          Jonas Berg refused to meet Eva Lind. # DENIED
          Jonas Berg cancelled a meeting with Eva Lind. # DENIED
          Norway and Sweden cancelled talks. # DENIED
          Norway and Sweden put off talks until Friday. # SCHEDULED
          Norway denied that Jonas Berg had met Eva Lind. # DENIED
          Jonas Berg will meet Eva Lind on Friday. # SCHEDULED
          Jonas Berg plans to meet Eva Lind. # SCHEDULED
          Jonas Berg hopes to meet Eva Lind. # POSSIBLE
          Jonas Berg may meet Eva Lind next month. # POSSIBLE
          Norway and Sweden could hold talks in June. # POSSIBLE
          Jonas Berg had met Eva Lind before. # ACTUAL
          It is unclear whether Jonas Berg will meet Eva Lind. # POSSIBLE
          Jonas Berg threatened to cancel talks with Eva Lind. # SCHEDULED
          Norway suspended talks with Sweden on Monday. # ACTUAL
          Talks between Norway and Sweden are to take place in Oslo. # SCHEDULED
          The work will be done by the time Jonas Berg meets Eva Lind. # SCHEDULED
          Jonas Berg looks forward to meeting Eva Lind. # SCHEDULED
          Jonas Berg planned to see the palace before talks with Eva Lind. # SCHEDULED
          """)
  void tellsWhatHappenedFromWhatWasPlannedOrDenied(String text, Meeting.Factuality factuality) {
    assertEquals(factuality, one(text).factuality());
  }

  @Test
  void readsASiteInAPlace() {
    Meeting meeting = one("Jonas Berg met Eva Lind in the Green Zone in Baghdad.");
    assertEquals(Optional.of("baghdad"), meeting.place());
    assertEquals(Optional.of("green-zone"), meeting.site());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg met Eva Lind at 10:30 a.m. on Monday in Oslo. # 10:30
          Jonas Berg met Eva Lind at 3 p.m. in Oslo. # 15:00
          Jonas Berg met Eva Lind at 12:15 p.m. in Oslo. # 12:15
          Jonas Berg met Eva Lind in Oslo at 14:15 on Monday. # 14:15
          """)
  void readsTheClockTime(String text, String time) {
    assertEquals(Optional.of(time), one(text).startTime());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg met Eva Lind for four hours in Oslo. # PT4H
          Norway and Sweden held 25-minute talks in Oslo. # PT25M
          Norway and Sweden met in Oslo. The talks lasted four hours. # PT4H
          """)
  void readsTheDuration(String text, String duration) {
    assertEquals(Optional.of(duration), one(text).duration());
  }

  @Test
  void readsTopics() {
    assertEquals(
        List.of("fishing quotas"), one("Norway and Sweden held talks on fishing quotas.").topics());
    assertEquals(
        List.of("trade"), one("Norway met Sweden on Monday. The talks focused on trade.").topics());
  }

  @Test
  void takesTheOccasionOfAMeetingForNoTopic() {
    assertEquals(
        List.of(), one("Jonas Berg met Eva Lind on the sidelines of a summit in Oslo.").topics());
  }

  @Test
  void readsWhatWasLeftOut() {
    Meeting meeting =
        one(
            "Jonas Berg and Eva Lind discussed fishing quotas. They met in Oslo on Monday."
                + " The nuclear issue was not discussed.");
    assertEquals(List.of("fishing quotas"), meeting.topics());
    assertEquals(List.of("nuclear issue"), meeting.excludedTopics());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Denmark took no part in the talks.",
        "Denmark did not take part in the talks.",
        "Denmark did not attend the meeting.",
        "Denmark boycotted the meeting.",
        "Denmark was absent from the talks.",
        "Denmark stayed away from the talks."
      })
  void marksWhoStayedAwayAsAbsent(String sentence) {
    assertEquals(
        List.of("actual talks: Norway, Sweden, Denmark (absent) | oslo | 2007-05-28"),
        told("Norway and Sweden met in Oslo on Monday. " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg met himself.",
        "Jonas Berg met Berg.",
        "Jonas Berg held a news conference in Oslo with Eva Lind.",
        "Jonas Berg told a press conference that Eva Lind had lied.",
        "The film met expectations.",
        "Norway met its targets.",
        "The bill met with resistance.",
        "Norwegian Foreign Minister Jonas Berg visited Oslo."
      })
  void readsNoMeetingWhereNobodyMetAnotherParty(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void givesEveryMeetingEvidenceAndAConfidence() {
    Meeting meeting =
        one("It rained. Jonas Berg met Eva Lind in Oslo on Monday. The talks focused on trade.");
    assertEquals(2, meeting.evidence().size());
    Span first = meeting.evidence().get(0);
    assertEquals(
        "Jonas Berg met Eva Lind in Oslo on Monday",
        Casts.of("It rained. Jonas Berg met Eva Lind in Oslo on Monday.")
            .text()
            .document()
            .slice(first));
    assertTrue(meeting.confidence() > 0.5 && meeting.confidence() < 1);
  }

  @Test
  void trustsNamedPartiesMoreThanNamelessOnes() {
    double named = one("Jonas Berg met Eva Lind in Oslo.").confidence();
    double nameless = one("Jonas Berg met students in Oslo.").confidence();
    assertTrue(named > nameless);
  }
}
