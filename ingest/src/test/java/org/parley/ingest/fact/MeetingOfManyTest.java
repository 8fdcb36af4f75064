package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.fact.MeetingReaderTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;

/** Rounds, tables of so many sides, summits and the meetings of bodies. */
class MeetingOfManyTest {

  private static final String TABLE = " Norway, Sweden and Denmark signed the treaty in 2005.";

  private static List<String> represented(String text) {
    var cast = Casts.of(text);
    return new MeetingReader(cast)
        .read().stream()
            .flatMap(m -> m.participations().stream())
            .flatMap(p -> cast.represents(p.actor()).stream())
            .flatMap(id -> cast.actor(id).stream())
            .map(a -> a.label())
            .distinct()
            .toList();
  }

  @Test
  void seatsAtATableTheStatesThatTheTextLists() {
    assertEquals(
        List.of("scheduled talks: Norway, Sweden, Denmark | oslo | 2007-06-04"),
        told("The fifth round of the three-party talks will open in Oslo on Monday." + TABLE));
  }

  @Test
  void countsWhoParticipatesInASummitAsOneOfMany() {
    assertEquals(
        List.of("scheduled summit: Jonas Berg | tunis | 2007-06-04"),
        told(
            "Norwegian President Jonas Berg left on Monday to participate in a summit to be held"
                + " in Tunis on June 4."));
  }

  @Test
  void seatsTheSidesThatAnEventIsNamedAfter() {
    String summit = "the Beijing Summit of the Forum on China-Africa Cooperation";
    assertEquals(
        List.of("actual summit: China, 48 African countries | beijing | -"),
        told(
            "China built a hall for the leaders of 48 African countries, who are in Beijing for "
                + summit
                + "."));
    assertEquals(
        List.of("actual summit: Forum on China-Africa Cooperation | beijing | -"),
        told("China built a hall for those who are in Beijing for " + summit + "."));
  }

  @Test
  void partsOneRoundFromAnother() {
    assertEquals(
        2,
        told("The fifth round of three-party talks will open in Oslo on Monday. The fourth round"
                + " of three-party talks ended in Stockholm in May."
                + TABLE)
            .size());
  }

  @Test
  void partsMinistersMeetingsFromLeaders() {
    assertEquals(
        2,
        told("The NATO ministerial meeting will be held in Riga. The NATO leaders' meeting will be"
                + " held in Riga.")
            .size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Ministers from 12 Nordic countries met in Oslo. # 12 Nordic countries
          NATO officials held talks with Eva Lind. # North Atlantic Treaty Organization
          Officials of the 12 member states met in Oslo on Monday. # 12 member states
          """)
  void letsAGroupMeetOnBehalfOfThoseWhoSentIt(String text, String sender) {
    assertEquals(List.of(sender), represented(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Karl Moe met three members of the coalition, Jonas Berg, Eva Lind and Ulf Dahl. # actual talks: Karl Moe, Jonas Berg, Eva Lind, Ulf Dahl | - | -
          Norwegian President Karl Moe left for Riga to attend the summit. # scheduled summit: Karl Moe | - | -
          Norway hosted a summit in Oslo in May. # actual summit: Norway (host) | oslo | 2007-05
          Karl Moe telephoned Chancellor Eva Lind hours before the vote. # actual call: Karl Moe, Eva Lind | - | -
          Karl Moe will host a dinner for Eva Lind on Monday. # scheduled talks: Karl Moe (host), Eva Lind | - | 2007-06-04
          The forum will be held in Oslo with the participation of Karl Moe and Eva Lind. # scheduled conference: Karl Moe, Eva Lind | oslo | -
          Karl Moe will meet Eva Lind and Chairman of the National Committee of the Chinese People's Political Consultative Conference Jonas Berg. # scheduled talks: Karl Moe, Eva Lind, Jonas Berg | - | -
          """)
  void readsWhoTakesPart(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders of Norway and Sweden often meet.",
        "The annual meeting of Nordic leaders is a forum for trade.",
        "The Doha round of trade talks has stalled.",
        "The leaders will attend a dinner in the evening."
      })
  void makesNoMeetingOfWhatTellsOfNone(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void takesTheBodyOfASeriesFromAnotherOfItsMeetings() {
    assertTrue(
        told("The fourth summit of the African Union will open in Lusaka on Monday. The second"
                + " summit was held in Maputo in July 2003.")
            .contains("actual summit: African Union | maputo | 2003-07"));
  }

  @Test
  void seatsMembersToldOfNearbyBesideALoneHost() {
    assertEquals(
        List.of("scheduled summit: Norway (host), European leaders | norway | 2007-06-01"),
        told(
            "Norway will host a summit on fisheries on Friday. European leaders said that they"
                + " looked for an agreement."));
  }

  @Test
  void takesAnEventAndTheBodyNamedAfterItForOne() {
    assertEquals(
        1,
        told("Egyptian President Jonas Berg attended the Forum on China-Africa Cooperation"
                + " Summit.")
            .size());
  }

  @Test
  void readsWhomASummitIsOfBehindTheShortFormOfItsName() {
    assertEquals(
        List.of("scheduled summit: Jonas Berg, Asia-Pacific Economic Cooperation | - | -"),
        told(
            "Malaysian Prime Minister Jonas Berg will attend the Asia-Pacific Economic Cooperation"
                + " (APEC) summit."));
  }

  @Test
  void readsAnEndedSummit() {
    assertEquals(
        List.of("actual meeting: leaders of five African countries | - | 2007-05-28"),
        told("Leaders of five African countries ended a summit meeting on Monday."));
  }
}
