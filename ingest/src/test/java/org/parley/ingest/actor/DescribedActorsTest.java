package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;
import org.parley.ingest.text.Tree;

/** Who is meant where the text calls somebody by an office, a kind or a part of a name. */
class DescribedActorsTest {

  private static List<String> names(Cast cast) {
    return cast.actors().stream()
        .flatMap(actor -> Stream.concat(Stream.of(actor.label()), actor.aliases().stream()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Ambassador to Iceland Jonas Berg met Eva Lind. The ambassador left. # ambassador # Jonas Berg
          Jonas Berg, head of the Norwegian delegation, was tired. The delegation head said so. # head # Jonas Berg
          Russian Foreign Minister Ivan Orlov met Eva Lind. The Russian top diplomat left. # diplomat # Ivan Orlov
          The talks will go on, a spokesman said. Palace spokesman Jonas Berg said they went well. # spokesman # Jonas Berg
          The talks will go on, an official said. Jonas Berg, director of the service, said so. # official # Jonas Berg
          The talks will go on, an official said. President Jonas Berg said so. # official # official
          Norwegian President Rita Lagos met Eva Lind. "It went well," Lagos said. # Lagos # Rita Lagos
          Rita Holm-Lagerlund met Eva Lind. Lagerlund said it went well. # Lagerlund # Rita Holm-Lagerlund
          The state-run news agency reported it on Monday. The Interfax news agency was right. # agency # Interfax
          Norwegian President Jonas Berg said his country is ready. # country # Norway
          Norway and Iceland fell out over Sweden's northern regions and the country's wish to join the bloc. # country # Sweden
          Conservative Party chief Jonas Berg met Eva Lind. The conservative leader left. # leader # Jonas Berg
          Norwegian President Jonas Berg met Eva Lind. The outspoken president left. # president # Jonas Berg
          World Trade Organisation (WTO) chief Jonas Berg spoke. The WTO director general left. # director # Jonas Berg
          Norway's top negotiator in Iceland, Jonas Berg, was late. # negotiator # Jonas Berg
          Norwegian President Jonas Berg met Eva Lind. The head of state left. # head # Jonas Berg
          Norwegian President Prof. Jonas Berg met Eva Lind. The president left. # president # Jonas Berg
          Director of the Norwegian Bureau of Fisheries (NBF) Jonas Berg spoke in Oslo. The NBF chief left. # chief # Jonas Berg
          The Norwegian embassy charge d'affaires Jonas Berg said the ship is safe. # d'affaires # Jonas Berg
          Jonas Berg, Norway's fishing minister and also current president of the Harbour Union (HU), spoke. The HU chief left. # chief # Jonas Berg
          The alliance's chief said the boats will sail. Jonas Berg, Norway's fishing minister and also current president of the Harbour Alliance, said so in Oslo. # chief # Jonas Berg
          Chief Fishing Commissioner (CFC) Jonas Berg met Eva Lind. Eva Lind said CFC was late. # CFC # Jonas Berg
          Eva Lind praised the HARCOM (Harbour Agreement Committee) for its help. The committee agreed. # committee # HARCOM
          Eva Lind came at the invitation of Norwegian Emperor Akinari. # Akinari # Akinari
          Eva Lind met Chairman of the Icelandic People's Fishing Conference Jonas Berg. # Berg # Jonas Berg
          Eva Lind met the head of the club's branch in parliament, Jonas Berg, on Monday. # head # Jonas Berg
          Iceland joined NATO long ago. Eva Lind said the alliance was strong. # alliance # North Atlantic Treaty Organization
          """)
  void knowsWhoIsMeant(String text, String word, String label) {
    assertEquals(label == null ? List.of() : List.of(label), denoted(Casts.of(text), word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Ministers and envoys of the northern states agreed to a truce. # ministers and envoys of the northern states
          Iceland's Freedom Council denied the charge. # Iceland's Freedom Council
          Leaders of the Northern Economic Forum (NEF) agreed to meet. # leaders of the Northern Economic Forum (NEF)
          In a joint letter, five rebels agreed to a truce. # five rebels
          Jonas Berg was fed up with fighting rebels who agreed to a truce. # rebels who agreed to a truce
          Lund, accused with three other Icelandic envoys of taking bribes, agreed to testify. # three other Icelandic envoys
          """)
  void callsThemByTheirPhrase(String text, String name) {
    List<String> names = names(Casts.of(text));
    assertTrue(names.stream().anyMatch(name::equalsIgnoreCase), names::toString);
  }

  @Test
  void leavesIncludingOutOfAName() {
    Cast cast = Casts.of("Eva Lind met several envoys including General Jonas Berg.");
    assertFalse(names(cast).stream().anyMatch(name -> name.startsWith("including")));
  }

  @Test
  void keepsGroupsApartThatAreToldOfByThemselves() {
    Cast cast = Casts.of("The rebels left. Rebels and envoys agreed to a truce.");
    assertFalse(names(cast).stream().anyMatch("rebels and envoys"::equalsIgnoreCase));
  }

  @Test
  void tellsSomeOfAPeopleFromItsState() {
    Cast cast = Casts.of("Many Norwegians said they were tired.");
    assertEquals(List.of(), denoted(cast, "Norwegians"));
    assertEquals(
        List.of("many Norwegians"), Casts.labels(cast, cast.introduced(0, 1)), cast::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          A railway connecting Sweden and Norway was opened by Eva Lind. # Norway
          Eva Lind spoke of the Norway railway. # Norway
          Eva Lind spoke of the Northern Free Trade Area (NFTA). She wants the NFTA to grow. # NFTA
          The UN Special Rapporteur on Torture, Jonas Berg, spoke. # UN Special Rapporteur
          """)
  void takesNoPlaceOrThingForAnActor(String text, String name) {
    Cast cast = Casts.of(text);
    assertFalse(
        cast.actors().stream().anyMatch(actor -> actor.label().equals(name)),
        () -> names(cast).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          "It is dead," said Norway's foreign ministry in a letter. The letter called it cold. # letter # Norway's foreign ministry
          A resolution was adopted by the Harbour Council. The resolution demands peace. # resolution # Harbour Council
          Statistics from the Harbour Council show that trade grew. # Statistics # Harbour Council
          Norway and Sweden met. A joint statement said it went well. # statement # Norway, Sweden
          A few reported the case. The report said so. # report # report
          """)
  void knowsWhoseWordsADocumentHas(String text, String noun, String authors) {
    Cast cast = Casts.of(text);
    int last = cast.trees().size() - 1;
    int token =
        cast.trees().get(last).sentence().tokens().stream()
            .filter(t -> t.form().equals(noun))
            .findFirst()
            .orElseThrow()
            .index();
    assertEquals(authors, String.join(", ", Casts.labels(cast, cast.speaker(last, token))));
  }

  @Test
  void areNamedInTheNextSentenceEvenWithAFurtherOffice() {
    Cast cast =
        Casts.of(
            "Norway's deputy foreign minister said on Monday that cod was rare. Speaking in Oslo,"
                + " Eva Lind, also chair of the board, said it would return.");
    assertEquals(1, cast.actors().stream().filter(a -> a.type() == ActorType.PERSON).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Premier Jonas Berg left. Eva Lind backed Berg's government. # norway
          Hamas left the talks. Eva Lind backed the Hamas-led government. # palestine
          """)
  void takesAGovernmentForThatOfTheStateOfItsLeader(String text, String state) {
    Cast cast = Casts.of(text);
    Tree tree = cast.trees().get(1);
    int last = tree.size() - 2;
    assertEquals("government", tree.token(last).form());
    assertEquals(List.of(state), cast.denoted(1, last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norway left the talks on Monday. The country rejected the quota. # country # norway
          Norway left the talks. Sweden regretted the kingdom's stance. # kingdom # norway
          """)
  void takesTheCountryForTheStateToldOfBefore(String text, String noun, String state) {
    Cast cast = Casts.of(text);
    Tree tree = cast.trees().get(1);
    int at =
        tree.sentence().tokens().stream()
            .filter(token -> token.form().equals(noun))
            .findFirst()
            .orElseThrow()
            .index();
    assertEquals(List.of(state), cast.denoted(1, at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          President Jonas W. Berg left. President Berg's father, former President Jonas Berg, stayed.
          Former President Jonas Berg, father of President Jonas W. Berg, stayed.
          """)
  void takesAFatherForNobodyElse(String text) {
    List<String> labels = Casts.of(text).actors().stream().map(Actor::label).toList();
    assertTrue(labels.containsAll(List.of("Jonas W. Berg", "Jonas Berg")), labels::toString);
  }

  @Test
  void takesAGovernmentSpokesmanForThatOfTheStateInTheLead() {
    Cast cast = Casts.of("Norway left the talks. Government spokesman Jonas Berg said so.");
    assertEquals(List.of("norway"), cast.represents("jonas-berg"));
  }

  @Test
  void takesAnOfficeThatIsToBeFilledForNobody() {
    Cast cast =
        Casts.of("Norwegian President Eva Lind left. Parliament will elect the new president.");
    Tree tree = cast.trees().get(1);
    assertEquals(List.of(), cast.denoted(1, tree.size() - 2));
  }
}
