package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;

class NamesWithinNamesTest {

  private static List<String> labels(String text, ActorType type) {
    return Casts.of(text).actors().stream()
        .filter(a -> a.type() == type)
        .map(Actor::label)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Many Latin American nations agreed to the plan.",
        "South American leaders agreed to the plan.",
        "Turkish-Cypriot leader Jonas Berg agreed to the plan.",
        "Bosnian Serb leaders agreed to the plan.",
        "Indians in the south demanded land.",
      })
  void nameNoState(String text) {
    assertEquals(List.of(), labels(text, ActorType.STATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The American and Turkish ministers agreed to the plan.",
        "Turkish-Greek talks were held, and Greece and Turkey were pleased.",
      })
  void nameStatesWhereNothingElseIsMeant(String text) {
    assertEquals(2, Casts.of(text).actors().stream().filter(this::state).count());
  }

  private boolean state(Actor actor) {
    return actor.type() == ActorType.STATE;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          President (Jacques) Duval met the premier. # Jacques Duval
          Sao Tome's Prime Minister Maria do Carmo Silveira left. # Maria do Carmo Silveira
          """)
  void makeOneName(String text, String name) {
    assertTrue(labels(text, ActorType.PERSON).contains(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The next parliament will decide.",
        "Some 500 heads of household agreed.",
        "The storm hit the garden of President House."
      })
  void areNobodyWhoMayBeOneDay(String text) {
    assertEquals(List.of(), Casts.of(text).actors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The League for Harbours and Trade (LHT) met in Oslo. # League for Harbours and Trade
          The North Lake Freedom (NLF) party met. # North Lake Freedom
          The ministers met the Organization of American states (OAS). # Organization of American States
          """)
  void endWhereTheirShortFormStands(String text, String name) {
    assertTrue(
        labels(text, ActorType.ORGANIZATION).contains(name),
        () -> labels(text, ActorType.ORGANIZATION).toString());
  }

  @Test
  void areNoGuessFromAShortFormThatSeveralBodiesHave() {
    String text = "The Cyprus News Agency (CNA) said so.";
    assertEquals(List.of("Cyprus News Agency"), labels(text, ActorType.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Jonas Berg, head of the Norway-Iceland Fishing Association, left. # Norway-Iceland Fishing Association
          Jonas Berg of the Standing Committee of China's National People's Congress left. # Standing Committee of China's National People's Congress
          Jonas Berg met officials of the Danish embassy in Oslo. # Danish embassy in Oslo
          """)
  void makeOneNameOfABody(String text, String name) {
    List<Actor> actors = Casts.of(text).actors();
    assertTrue(
        actors.stream().anyMatch(a -> a.label().equals(name) || a.aliases().contains(name)),
        actors::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fishermen left for the World Summit on the Fishing Society, to be held soon.",
        "The Hall of Fishermen was closed.",
        "Towns were loud in their rejection of the Lund Report proposals and want more boats.",
        "Jonas Berg, Norwegian ambassador for Baltic Fishing Affairs, left.",
        "Jonas Berg said it at the Anna Dahl airport before leaving.",
        "\"My heart told me to stay but my head told me to go,\" Jonas Berg said.",
        "King Jonas Berg left. The King will also inspect the Norwegian fishing contingent serving in the north.",
        "Jonas Berg wrote to three former Warsaw Pact nations.",
      })
  void nameNobodyElse(String text) {
    List<String> others =
        Casts.of(text).actors().stream()
            .filter(a -> a.type() == ActorType.ORGANIZATION || a.type() == ActorType.PERSON)
            .map(Actor::label)
            .filter(label -> !label.equals("Jonas Berg"))
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void ofPlansAreNobodyWhomAFactMayNeed() {
    Cast cast = Casts.of("The amended Harbour Action Plan will help towns to explain their steps.");
    assertEquals(List.of(), cast.introduced(0, 4));
  }

  @Test
  void makeASiteOfWhoIsHonouredByIt() {
    Cast cast = Casts.of("Jonas Berg met Eva Holm at the Anna Dahl airport.");
    assertEquals(List.of("Anna Dahl airport"), cast.places().stream().map(Place::label).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The ruling Islamist Hamas movement agreed to the plan. # Hamas
          It was a mistake, said Norway's Minister for Europe Jonas Berg on Monday. # Jonas Berg
          """)
  void leaveOutACreedAndWhatAnOfficeIsFor(String text, String label) {
    List<String> labels = Casts.of(text).actors().stream().map(Actor::label).toList();
    assertTrue(labels.contains(label), labels::toString);
  }
}
