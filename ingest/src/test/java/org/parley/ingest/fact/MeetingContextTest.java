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
import org.parley.ingest.actor.Place;

/** Meetings whose parties, place or day stand elsewhere than in their own words. */
class MeetingContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Forty-one heads of state attended the summit in Oslo on Monday. Delegates from 20 countries will attend the summit, Jonas Berg said. # actual summit: Forty-one heads of state, delegates from 20 countries | oslo | 2007-05-28
          Forty-one heads of state attended the summit in Oslo on Monday. Summit chairman Jonas Berg was content. # actual summit: Forty-one heads of state, Jonas Berg | oslo | 2007-05-28
          NATO leaders gathered in Oslo on Monday. The NATO summit opened in Oslo on Monday. # actual summit: NATO leaders | oslo | 2007-05-28
          The European Union is divided. Britain wants a deal at a summit in Brussels on June 21. # scheduled summit: European Union | brussels | 2007-06-21
          """)
  void bringsTogetherWhatIsToldOfOneSummit(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The European Union is divided. Britain wants a deal at the North-South summit on June 21.",
        "Leaders praised the Oslo Summit. It was long.",
        "The International Telecommunication Union is content. A plan was agreed at a summit in Tunis on May 21.",
        "The Red Cross made 453 visits to prisons in Norway."
      })
  void takesNoBodyForTheGuestsOfASummitThatIsNotItsOwn(String text) {
    assertEquals(List.of(), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          "There will be talks between us and the Swedes," Norwegian President Eva Lind said. # scheduled talks: Norway, Sweden | - | -
          "I met Eva Lind in Oslo on Monday," Jonas Berg said. # actual talks: Jonas Berg, Eva Lind | oslo | 2007-05-28
          Hamas and Fatah labored for months to share power, but the talks failed. # actual talks: Hamas, Fatah | - | -
          The African Union said Norway and Sweden were to blame and the talks had failed. # actual talks: Norway, Sweden | - | -
          Norway invited Sweden to start accession talks. # possible talks: Sweden, Norway | - | -
          Norway urged Sweden during talks in Oslo to sign the treaty. # actual talks: Norway, Sweden | oslo | -
          Norway would talk next with Sweden about the catch. # possible talks: Norway, Sweden | - | -
          Norwegian President Eva Lind has agreed to face-to-face talks with Swedish President Jonas Berg in Oslo on Friday. # scheduled talks: Jonas Berg, Eva Lind | oslo | 2007-06-01
          "Lind and Berg have agreed to talks," Kari Holm said. Eva Lind and Jonas Berg were content. # scheduled talks: Eva Lind, Jonas Berg | - | -
          The 55 member states adopted a plan at a ministerial meeting in Oslo on Monday. # actual meeting: 55 member states | oslo | 2007-05-28
          Norway will consult with Sweden on the catch. # scheduled talks: Norway, Sweden | - | -
          The fishing associations met in Bergen in 2002. # actual talks: fishing associations | bergen | 2002
          Norwegian President Eva Lind said in a joint press appearance with Swedish President Jonas Berg on Monday that cod was rare. # actual talks: Jonas Berg, Eva Lind | - | 2007-05-28
          The storm will not prevent Norwegian Foreign Minister Eva Lind from visiting Sweden on Friday. # scheduled visit: Eva Lind, Sweden | sweden | 2007-06-01
          Norwegian Foreign Minister Eva Lind returned from a Sweden visit on Monday. # actual visit: Eva Lind, Sweden | sweden | -
          Norwegian Foreign Minister Eva Lind met her Swedish counterpart in Oslo on Monday. The Swedish envoy Jonas Berg met Lind in Oslo on Monday. # actual talks: Eva Lind, Jonas Berg | oslo | 2007-05-28
          Norwegian President Eva Lind arrived. Jonas Berg held talks with the Norwegian leader at the royal palace outside Oslo. # actual talks: Jonas Berg, Eva Lind | - | -
          Norway and Sweden are at odds. Norway and Sweden want a deal. Norway walked away from the negotiating table in March. # actual talks: Norway, Sweden | - | 2007-03
          """)
  void findsTheSidesOfBareTalks(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway and the United Nations said the talks had failed.",
        "Norway told Sweden that it would strengthen dialogue with each party."
      })
  void leavesTalksOfOthersAlone(String text) {
    assertEquals(List.of(), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian President Eva Lind met separately with Swedish President Jonas Berg and Danish President Max Holm on Monday. # Eva Lind, Jonas Berg # Eva Lind, Max Holm
          Swedish President Jonas Berg and Danish President Max Holm met separately with Norwegian President Eva Lind on Monday. # Jonas Berg, Eva Lind # Max Holm, Eva Lind
          """)
  void makesAMeetingOfEachOfSeveralWhoAreMetApart(String text, String one, String other) {
    String told = "actual talks: %s | - | 2007-05-28";
    assertEquals(List.of(told.formatted(one), told.formatted(other)), told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Envoys of 20 countries met in the Norwegian capital on Tuesday. It rained. Norwegian President Eva Lind held talks with Jonas Berg on Tuesday. # oslo | 2007-05-29
          The next round of Oslo talks between Norway and Sweden will be held in June. # oslo | 2007-06
          Swedish Foreign Minister Jonas Berg told reporters in Oslo following a meeting with Norwegian President Eva Lind that he was content. # oslo | -
          The plan was adopted by Norway and Sweden at a meeting in May, the first to be held in Africa. # - | 2007-05
          Norway and Sweden held talks in South Africa in May. # south-africa | 2007-05
          Norwegian President Eva Lind will attend the NATO summit in Riga from June 4 to 6. She will visit Sweden from June 6 to 7, after the NATO summit. # riga | 2007-06-04/2007-06-06
          """)
  void placesAndDatesThem(String text, String setting) {
    List<String> found =
        new MeetingReader(Casts.of(text))
            .read().stream()
                .map(m -> m.place().orElse("-") + " | " + m.date().orElse("-"))
                .toList();
    assertTrue(found.contains(setting), found::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = "The presidents of Norway and Sweden met in the Norwegian capital.")
  void callsACapitalAsTheTextDoes(String text) {
    var cast = Casts.of(text);
    var unused = new MeetingReader(cast).read();
    assertEquals(
        List.of(List.of("Norwegian capital")), cast.places().stream().map(Place::aliases).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Swedish Prime Minister Jonas Berg said at the fisheries conference in Oslo on Monday that cod was rare. # actual conference: Jonas Berg | oslo | 2007-05-28
          Swedish Prime Minister Jonas Berg told the fisheries summit in Oslo on Monday that cod was rare. # actual summit: Jonas Berg | oslo | 2007-05-28
          Swedish Prime Minister Jonas Berg said at the opening of the fisheries conference in Oslo on Monday that cod was rare. # actual conference: Jonas Berg | oslo | 2007-05-28
          Norway is to host a summit on fisheries on Friday. # scheduled summit: Norway (host) | norway | 2007-06-01
          """)
  void takesWhoSpeaksAtAConferenceOrHostsItForOneWhoCame(String text, String meeting) {
    assertEquals(List.of(meeting), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Swedish Prime Minister Jonas Berg said at a news conference in Oslo that cod was rare.",
        "Swedish Prime Minister Jonas Berg did not speak at the conference.",
        "Swedish candidates Jonas Berg and Eva Lind won half of the votes in the first round.",
        "Swedish Prime Minister Jonas Berg said before the conference that cod was rare."
      })
  void takesNobodyElseWhoSpeaksForOneWhoCame(String text) {
    assertEquals(List.of(), told(text));
  }

  @Test
  void givesCompanionsTheDaysOfTheVisit() {
    List<String> told =
        told(
            "Norwegian President Jonas Berg will arrive in Sweden on Tuesday on a four-day official"
                + " visit. During their visit, Norwegian businessmen will discuss with their"
                + " Swedish counterparts a string of cod-related issues.");
    assertTrue(
        told.contains(
            "scheduled talks: Norwegian businessmen, Swedish counterparts | sweden |"
                + " 2007-06-05/2007-06-08"),
        told::toString);
  }
}
