package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

/** Groups, bodies and authors that the text names by a phrase alone. */
class UnnamedActorsTest {

  private static List<String> labels(Cast cast) {
    return cast.actors().stream().map(Actor::label).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Northern rebels agreed to a truce. # northern rebels
          The Swedish parliament passed the bill on Monday. # Swedish parliament
          Eva Lind held talks with village elders from the valley. # village elders from the valley
          A group of Danish lawmakers signed the appeal. # Danish lawmakers
          Eva Lind urged the international community to help. # international community
          Danish troops crossed the border on Monday. # Danish troops
          Jonas Berg, head of the Danish delegation, left on Monday. # Danish delegation
          Danish businessmen drew praise from their Swedish counterparts. # Swedish counterparts
          Eva Lind had contacts with the Danish leadership. # Danish leadership
          Members of the Danish parliament signed the appeal. # members of the Danish parliament
          European heads of state and government pledged aid. # European heads of state and government
          """)
  void letsAGroupAct(String text, String label) {
    List<String> labels = labels(Casts.of(text));
    assertTrue(labels.stream().anyMatch(label::equalsIgnoreCase), labels::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The storm followed the killing of two militants. # two militants
          The storm delayed aid to developing countries. # developing countries
          Eva Lind spoke against the will of the Danish people. # Danish people
          The storm ended the dispute among the rebel groups. # rebel groups
          The storm was the talk of the Jewish community. # Jewish community
          The storm came up in parliament. # parliament
          Many Muslims protested against the storm. # many Muslims
          """)
  void letsWhoIsPoliticalCountWithoutADeed(String text, String label) {
    Cast cast = Casts.of(text);
    Actor actor =
        cast.actors().stream()
            .filter(a -> a.label().equals(label) || a.aliases().contains(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(labels(cast).toString()));
    assertTrue(cast.acts(actor.id()), actor::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg and Eva Lind are diplomats.
          Jonas Berg and Eva Lind saw no militants.
          """)
  void takesWhatSomebodyIsForNobodyElse(String text) {
    assertEquals(List.of("Jonas Berg", "Eva Lind"), labels(Casts.of(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Eva Lind studied at the Harbour University in Oslo, harbour-university",
    "Eva Lind left the storm to the Harbour Affairs Department, harbour-affairs-department",
  })
  void takesSchoolsAndPartsOfBodiesForActorsOnlyWhereTheyAct(String text, String id) {
    assertFalse(Casts.of(text + ".").actorByName(id));
  }

  @Test
  void leavesTheAuthorOfAReportOutOfIt() {
    Cast cast = Casts.of("By Jonas Berg\n\nNorway left the talks.");
    assertFalse(cast.acts("jonas-berg") || cast.actorByName("jonas-berg"));
  }

  @Test
  void takesMilitantsToldOfTwiceForOneGroup() {
    Cast cast = Casts.of("Armed militants shot at the camp. The storm hid the wanted militants.");
    assertEquals(List.of("armed militants"), labels(cast));
  }

  @Test
  void alsoCallsAGroupByWhatTellsItApart() {
    Cast cast = Casts.of("Rebels who control the north agreed to a truce.");
    Actor rebels = cast.actors().get(0);
    assertEquals("rebels", rebels.label());
    assertTrue(rebels.aliases().contains("rebels who control the north"), rebels::toString);
  }

  @Test
  void keepsTheGovernmentOutOfHeadsOfStateAndGovernment() {
    Cast cast = Casts.of("Heads of state and government pledged aid.");
    assertEquals(List.of("heads of state and government"), labels(cast));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg told reporters about the storm.
          Jonas Berg walked past the soldiers.
          Jonas Berg sold the company.
          """)
  void leavesOutThoseWhoOnlyStandBy(String text) {
    assertEquals(List.of("Jonas Berg"), labels(Casts.of(text)));
  }

  @Test
  void takesPlansForNoBodies() {
    Cast cast = Casts.of("Eva Lind endorsed the Harbour Action Plan on Monday.");
    assertEquals(List.of("Eva Lind"), labels(cast));
  }

  @Test
  void keepsASecondOfficeWithItsHolder() {
    Cast cast =
        Casts.of("Norwegian Deputy Prime Minister and Finance Minister Jonas Berg met Eva Lind.");
    assertEquals(
        1, labels(cast).stream().filter(label -> label.contains("Berg")).count(), () -> "" + cast);
    assertFalse(labels(cast).stream().anyMatch(l -> l.contains("Minister")));
    assertTrue(
        cast.offices().stream().anyMatch(office -> office.title().equals("deputy prime minister")));
  }

  @Test
  void letsTheStateBehindItsCapitalStandBack() {
    Cast cast = Casts.of("Eva Lind will meet Jonas Berg in Oslo, the capital of Norway.");
    assertFalse(labels(cast).contains("Norway"), () -> labels(cast).toString());
  }

  @Test
  void letsATimetableHoldNoPosition() {
    Cast cast = Casts.of("The timetable shows that Eva Lind will speak on Monday.");
    assertTrue(cast.speaker(0, 1).isEmpty());
  }

  @Test
  void knowsANameAloneOfABodyFromThatOfAThing() {
    Cast cast = Casts.of("Eva Lind spoke of the Harbour Council and the Central Harbour Fund.");
    for (Actor actor : cast.actors()) {
      assertEquals(!actor.label().contains("Fund"), cast.actorByName(actor.id()), actor.label());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Sources close to the rebels in the north of Norway said the talks went well. # Sources # sources close to the rebels in the north of Norway
          An aide to Jonas Berg said the talks went well. # aide # aide to Jonas Berg
          One reporter with the paper said the talks went well. # reporter # reporter with the paper
          """)
  void areAlsoCalledByAllThatTellsThemApart(String text, String noun, String name) {
    Cast cast = Casts.of(text);
    int at = List.of(text.split(" ")).indexOf(noun);
    Actor actor = cast.actor(cast.speaker(0, at).get(0)).orElseThrow();
    assertTrue(actor.aliases().contains(name), actor::toString);
  }

  @Test
  void knowsAGroupToldOfBefore() {
    Cast cast = Casts.of("Northern rebels agreed to a truce. The rebels will meet Eva Lind.");
    assertEquals(List.of("northern rebels"), denoted(cast, "rebels"));
  }

  @Test
  void letsADelegationStandForItsLeadersState() {
    Cast cast =
        Casts.of(
            "A delegation headed by Norwegian Foreign Minister Jonas Berg met Eva Lind on"
                + " Monday.");
    List<String> ids = cast.denoted(0, 1);
    assertEquals(List.of("delegation"), Casts.labels(cast, ids));
    assertEquals(List.of("norway"), cast.represents(ids.get(0)));
  }

  @Test
  void callsABodyByItsNameAndItsKind() {
    Cast cast = Casts.of("The Interfax news agency reported the visit.");
    assertEquals(List.of("Interfax"), denoted(cast, "agency"));
  }

  @Test
  void givesAnUnqualifiedMinistryToTheStateTheTextIsWrittenFrom() {
    Cast cast =
        Casts.of(
            "Norwegian Foreign Minister Jonas Berg will visit Sweden. He will stay a week, foreign"
                + " ministry spokesman Lars Holm said.");
    assertTrue(cast.represents("lars-holm").contains("norway"), cast.offices()::toString);
  }

  @Test
  void letsASpokesmanOfADepartmentSpeakForItsState() {
    Cast cast = Casts.of("State Department spokesman Nicholas Brook said the talks went well.");
    assertEquals(
        List.of("us-department-of-state", "united-states"), cast.represents("nicholas-brook"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg issued a statement. The deal is dead, according to the statement. # statement # Jonas Berg
          A United Nations report criticised the delay. # report # United Nations
          The Interfax agency reported the visit. He left at noon, the report said. # report # Interfax
          A paper from Jonas Berg criticised the delay. Nobody is to blame, the report said. # report # Jonas Berg
          """)
  void knowsWhoseWordsADocumentHas(String text, String noun, String author) {
    Cast cast = Casts.of(text);
    int last = cast.trees().size() - 1;
    int token =
        cast.trees().get(last).sentence().tokens().stream()
            .filter(t -> t.form().equals(noun))
            .findFirst()
            .orElseThrow()
            .index();
    assertEquals(List.of(author), Casts.labels(cast, cast.introduced(last, token)));
  }

  @Test
  void readsSheAsAWoman() {
    Cast cast =
        Casts.of(
            "Spokeswoman Tasnim Holm opened the briefing. King Harald Berg will fly to Oslo, she"
                + " said.");
    assertEquals(List.of("Tasnim Holm"), denoted(cast, "she"));
  }

  @Test
  void readsTheFormerDiplomatAsWhoeverIsSpokenOf() {
    Cast cast = Casts.of("Jonas Berg came home. The former diplomat said he was tired.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "diplomat"));
  }

  @Test
  void namesTheStateOfThoseWhoActForIt() {
    Cast cast =
        Casts.of("Envoys of the Brazilian and Angolan presidents came. A Danish offer failed.");
    List<String> named =
        cast.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.NAME)
            .map(Mention::denotes)
            .toList();
    assertEquals(List.of("brazil", "angola", "denmark"), named);
  }

  @Test
  void tellsTheWhiteHouseFromTheBuilding() {
    Cast cast = Casts.of("The White House denied it. Jonas Berg slept at the White House.");
    assertEquals(
        List.of("white-house", "jonas-berg", "white-house"),
        cast.mentions().stream().map(Mention::denotes).toList());
    assertTrue(cast.mentions().get(2).kind().ofPlace());
    assertEquals(List.of("united-states"), cast.represents("white-house"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Commerce Minister Eva Lind left. # Commerce
          The Pacific Economic Leaders' Meeting opened. # Leaders
          The minister of Transport & Energy left. # Transport
          """)
  void takesNoPartOfATitleOrEventForABody(String text, String part) {
    assertFalse(
        Casts.of(text).actors().stream()
            .filter(a -> a.type() == ActorType.ORGANIZATION)
            .anyMatch(a -> a.label().contains(part)));
  }

  @Test
  void letsNobodyHoldAnOfficeOfAPerson() {
    Cast cast = Casts.of("Jonas Berg lost. Berg campaign spokesman Per Holm said so.");
    assertFalse(cast.represents("per-holm").contains("jonas-berg"));
  }

  @Test
  void findsAPersonTheEngineDoesNotSee() {
    Cast cast = Casts.of("The rebels led by Laurent-Desire Mbala took the town.");
    assertTrue(labels(cast).contains("Laurent-Desire Mbala"), labels(cast)::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Officials from Norway, Sweden, the European Union (EU) and Iceland met. # norway, sweden, european-union, iceland
          Members of the Norwegian delegation met the rebels. # norway
          Two UN investigators met the rebels. # united-nations
          Norwegian and Swedish health experts met in Oslo. # norway, sweden
          Norwegian troops met the rebels. #
          """)
  void actForWhomTheirPhraseTells(String text, String states) {
    Cast cast = Casts.of(text);
    String group =
        cast.introduced(0, text.startsWith("Two") ? 2 : head(text)).stream().findFirst().get();
    assertEquals(
        states == null ? Set.of() : Set.of(states.split(", ")), Set.copyOf(cast.represents(group)));
  }

  private static int head(String text) {
    List<String> words = List.of(text.split(" "));
    return words.indexOf(
        words.stream()
            .filter(w -> w.matches("Officials|Members|experts|troops"))
            .findFirst()
            .get());
  }

  @Test
  void takesMembersOfParliamentForNoParliament() {
    List<String> labels = labels(Casts.of("Members of the Danish parliament signed the appeal."));
    assertFalse(labels.stream().anyMatch("Danish parliament"::equalsIgnoreCase), labels::toString);
  }

  @Test
  void takesOneMemberForOnePerson() {
    Cast cast = Casts.of("A former Norwegian member of parliament said the boats were his.");
    int member = 3;
    String id = cast.speaker(0, member).get(0);
    assertEquals(ActorType.PERSON, cast.actor(id).orElseThrow().type());
  }
}
