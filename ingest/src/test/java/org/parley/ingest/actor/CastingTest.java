package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class CastingTest {

  private static List<String> labels(Cast cast, ActorType type) {
    return cast.actors().stream().filter(a -> a.type() == type).map(Actor::label).toList();
  }

  private static List<String> persons(String text) {
    return labels(Casts.of(text), ActorType.PERSON);
  }

  /** Each mention of a person, state or body as "words = label", each place as "words @ id". */
  private static List<String> mentions(Cast cast) {
    return cast.mentions().stream()
        .map(
            m ->
                cast.text().document().slice(m.span())
                    + (m.kind().ofPlace()
                        ? " @ " + m.denotes()
                        : " = " + Casts.label(cast, m.denotes())))
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Foreign Minister Nouri al-Maliki flew home. # Nouri al-Maliki
          Ursula von der Leyen spoke in Brussels. # Ursula von der Leyen
          Jean-Pierre Duval arrived late. # Jean-Pierre Duval
          Kim Kye-Gwan left Beijing. # Kim Kye-Gwan
          Jose Eduardo dos Santos spoke in Luanda. # Jose Eduardo dos Santos
          """)
  void takesNamesWithParticlesAndHyphensWhole(String text, String name) {
    assertEquals(List.of(name), persons(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Nouri al-Maliki flew home. Al-Maliki said nothing. # Nouri al-Maliki
          Nouri al-Maliki flew home. Maliki rested. # Nouri al-Maliki
          Amr el-Sayed spoke to reporters. El-Sayed smiled. # Amr el-Sayed
          Jean-Pierre Duval arrived late. Duval said he was tired. # Jean-Pierre Duval
          Kim Kye-Gwan left Beijing. Kim said nothing. # Kim Kye-Gwan
          Lind spoke first. Eva Lind had come by train. # Eva Lind
          """)
  void joinsASurnameToTheFullName(String text, String name) {
    List<Actor> actors = Casts.of(text).actors();
    assertEquals(List.of(name), actors.stream().map(Actor::label).toList());
  }

  @Test
  void tellsAlGoreFromAlMaliki() {
    Cast cast = Casts.of("Al Gore met Nouri al-Maliki in Oslo. Maliki thanked Gore.");
    assertEquals(List.of("Al Gore", "Nouri al-Maliki"), labels(cast, ActorType.PERSON));
    assertEquals(List.of("Nouri al-Maliki"), denoted(cast, "Maliki"));
    assertEquals(List.of("Al Gore"), denoted(cast, "Gore"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Foreign Minister Jonas Berg spoke in Oslo.
          Jonas Berg, Norway's foreign minister, spoke in Oslo.
          Jonas Berg, the foreign minister of Norway, spoke in Oslo.
          Norway's foreign minister, Jonas Berg, spoke in Oslo.
          """)
  void letsTheHolderOfAnOfficeRepresentTheState(String text) {
    Cast cast = Casts.of(text);
    assertEquals(List.of("Jonas Berg"), labels(cast, ActorType.PERSON));
    assertEquals(List.of("norway"), cast.represents("jonas-berg"));
  }

  @Test
  void findsTheCounterpartNamedLater() {
    Cast cast =
        Casts.of(
            "American Ambassador Ryan Brook met his Iranian counterpart on Monday."
                + " Iranian Ambassador Hassan Karimi said little.");
    assertEquals(List.of("Hassan Karimi"), denoted(cast, "counterpart"));
  }

  @Test
  void findsTheCounterpartNamedBesideIt() {
    Cast cast =
        Casts.of(
            "U.S. Ambassador Ryan Brook met his Iranian counterpart, Hassan Karimi, on Monday.");
    assertEquals(List.of("Hassan Karimi"), denoted(cast, "counterpart"));
    assertEquals(List.of("iran"), cast.represents("hassan-karimi"));
  }

  @Test
  void introducesACounterpartWhoIsNeverNamed() {
    Cast cast = Casts.of("American Ambassador Ryan Brook met his Iranian counterpart on Monday.");
    List<String> counterpart = denoted(cast, "counterpart");
    assertEquals(1, counterpart.size());
    assertFalse(counterpart.contains("Ryan Brook"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Ryan Brook, the U.S. ambassador, arrived in Baghdad. The American ambassador smiled. # ambassador # Ryan Brook
          Finnish President Matti Salo spoke. The president said peace was near. # president # Matti Salo
          President Matti Salo of Finland spoke. The Finnish president left. # president # Matti Salo
          """)
  void knowsAPersonByTheOffice(String text, String head, String name) {
    assertEquals(List.of(name), denoted(Casts.of(text), head));
  }

  @Test
  void doesNotTakeOneStatesAmbassadorForAnothers() {
    Cast cast =
        Casts.of(
            "Ryan Brook, the U.S. ambassador, arrived in Baghdad. The Iranian ambassador smiled.");
    assertFalse(denoted(cast, "ambassador").contains("Ryan Brook"));
  }

  @Test
  void readsACapitalThatActsAsItsState() {
    Cast cast = Casts.of("Washington rejected the charge. Tehran repeated it.");
    assertEquals(List.of("Washington = United States", "Tehran = Iran"), mentions(cast));
  }

  @Test
  void readsACapitalThatLocatesAsAPlace() {
    Cast cast = Casts.of("The treaty was signed in Washington and debated in Tehran.");
    assertEquals(List.of("Washington @ washington", "Tehran @ tehran"), mentions(cast));
  }

  @Test
  void readsOneCapitalBothWays() {
    Cast cast = Casts.of("Tehran denied the charge. A crowd gathered in Tehran.");
    assertEquals(List.of("Tehran = Iran", "Tehran @ tehran"), mentions(cast));
  }

  @Test
  void makesNoMentionOfAStateOfANationalityThatOnlyDescribes() {
    Cast cast = Casts.of("Iranian carpets are sold in Paris.");
    assertEquals(List.of("Paris @ paris"), mentions(cast));
    assertFalse(cast.acts("iran"));
  }

  @Test
  void readsTheGovernmentOfAStateAsTheState() {
    assertEquals(
        List.of("Iran"),
        denoted(Casts.of("The Iranian government rejected the charge."), "government"));
  }

  @Test
  void letsANamelessGroupActForItsState() {
    Cast cast = Casts.of("Iranian officials rejected the charge.");
    List<String> ids = cast.introduced(0, 1);
    assertEquals(List.of("Iranian officials"), Casts.labels(cast, ids));
    assertEquals(ActorType.GROUP, cast.actor(ids.get(0)).orElseThrow().type());
    assertEquals(List.of("iran"), cast.represents(ids.get(0)));
  }

  @Test
  void introducesNothingThatCanNotAct() {
    Cast cast = Casts.of("The weather was mild.");
    assertEquals(List.of(), cast.introduced(0, 1));
    assertEquals(List.of(), cast.actors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway and Sweden signed a treaty. The two sides hailed it. # sides
          Norway and Sweden signed a treaty. Both governments hailed it. # governments
          Norway and Sweden signed a treaty. The two countries share a border. # countries
          Norwegian-Swedish talks began. The two sides smiled. # sides
          Jonas Berg of Norway met Eva Lind of Sweden. Both countries share a border. # countries
          """)
  void readsTheTwoAsThePairBefore(String text, String head) {
    assertEquals(List.of("Norway", "Sweden"), denoted(Casts.of(text), head));
  }

  @Test
  void readsTheTwoMinistersAsPersons() {
    Cast cast =
        Casts.of("Jonas Berg of Norway met Eva Lind of Sweden. The two ministers said nothing.");
    assertEquals(List.of("Jonas Berg", "Eva Lind"), denoted(cast, "ministers"));
  }

  @Test
  void readsHeAfterAQuotationAsItsSpeaker() {
    Cast cast =
        Casts.of(
            "\"The quota insults our fishermen,\" Jonas Berg told Eva Lind."
                + " He said Norway would not accept it.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "He"));
  }

  @Test
  void doesNotTakeHeForSomeoneInsideAQuotation() {
    Cast cast =
        Casts.of(
            "Jonas Berg spoke in Oslo. \"Per Dahl has lied to us all,\" Berg said."
                + " He left at noon.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "He"));
  }

  @Test
  void doesNotTakeHimForTheSubjectOfHisOwnVerb() {
    Cast cast = Casts.of("Jonas Berg came late. Peter Dahl greeted him.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "him"));
  }

  @Test
  void readsWhoseGovernmentAsTheState() {
    Cast cast =
        Casts.of(
            "Swedish Foreign Minister Eva Lind, whose government rejected the offer, spoke in"
                + " Oslo.");
    assertEquals(List.of("Sweden"), denoted(cast, "government"));
  }

  @Test
  void readsTheNorthAsTheKoreaNamedBefore() {
    Cast cast = Casts.of("North Korea closed its border. The North said it would reopen it.");
    assertEquals(List.of("North Korea"), denoted(cast, "North"));
  }

  @Test
  void leavesTheNorthAloneWhereNoKoreaIsNamed() {
    Cast cast = Casts.of("Norway is long. The North is cold.");
    assertEquals(List.of(), denoted(cast, "North"));
  }

  @Test
  void dealsAPluralTitleOutToEachName() {
    Cast cast =
        Casts.of(
            "Presidents Jorge Sampaio of Portugal, Jose Eduardo dos Santos of Angola and Joaquim"
                + " Chissano of Mozambique met in Luanda.");
    assertEquals(
        List.of("jorge-sampaio", "jose-eduardo-dos-santos", "joaquim-chissano"),
        cast.offices().stream()
            .filter(o -> o.title().equals("president"))
            .map(OfficeClaim::person)
            .toList());
    assertEquals(List.of("portugal"), cast.represents("jorge-sampaio"));
    assertEquals(List.of("angola"), cast.represents("jose-eduardo-dos-santos"));
    assertEquals(List.of("mozambique"), cast.represents("joaquim-chissano"));
  }

  @Test
  void knowsNoBodyCalledState() {
    Cast cast = Casts.of("U.S. Secretary of State Condoleezza Rice arrived in Cairo.");
    assertEquals(List.of("Condoleezza Rice"), labels(cast, ActorType.PERSON));
    assertEquals(List.of(), labels(cast, ActorType.ORGANIZATION));
    assertEquals("secretary of state", cast.offices().get(0).title());
    assertEquals(List.of("united-states"), cast.represents("condoleezza-rice"));
  }

  @Test
  void letsNoFormerHolderSpeakForTheState() {
    Cast cast = Casts.of("Former Norwegian prime minister Kare Holm spoke in Bergen.");
    assertTrue(cast.offices().get(0).former());
    assertEquals(List.of(), cast.represents("kare-holm"));
  }

  @Test
  void joinsABodyWithItsAcronymAndItsNoun() {
    Cast cast =
        Casts.of(
            "The International Atomic Energy Agency (IAEA) met in Vienna. The IAEA said so."
                + " The agency left.");
    assertEquals(1, labels(cast, ActorType.ORGANIZATION).size());
    assertEquals(denoted(cast, "IAEA"), denoted(cast, "agency"));
    assertEquals(1, denoted(cast, "agency").size());
  }

  @Test
  void givesASingleNameAnIdOfTheDocumentAlone() {
    Cast cast = Casts.of("Mr. Duval arrived late.");
    assertEquals(1, cast.actors().size());
    assertTrue(cast.actors().get(0).id().endsWith("--test"));
  }

  @Test
  void castsTheSameWhateverWasCastBefore() {
    String text = "Jonas Berg of Norway met Eva Lind of Sweden. The two ministers said nothing.";
    Cast first = Casts.of(text);
    Casts.of("Eva Holm of Denmark met Jonas Lind of Finland.");
    Cast second = Casts.of(text);
    assertEquals(first.actors(), second.actors());
    assertEquals(first.mentions(), second.mentions());
  }
}
