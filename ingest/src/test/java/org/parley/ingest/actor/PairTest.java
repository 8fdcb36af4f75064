package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ingest.Casts;

class PairTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jonas Berg and Eva Lind spoke. The two leaders left.",
        "Jonas Berg met Eva Lind. The two leaders left.",
        "Jonas Berg met with Eva Lind. Both leaders left.",
        "Jonas Berg held talks with Eva Lind. The two leaders left.",
      })
  void isWhoeverWasJoinedOrMet(String text) {
    assertEquals(List.of("Jonas Berg", "Eva Lind"), denoted(Casts.of(text), "leaders"));
  }

  @Test
  void isTheNearestOfSeveral() {
    Cast cast =
        Casts.of(
            "Norway and Sweden signed a treaty. France and Spain signed another."
                + " The two countries share a border.");
    assertEquals(List.of("France", "Spain"), denoted(cast, "countries"));
  }

  @Test
  void isWhomTheTextHasNotLeftBehind() {
    Cast cast =
        Casts.of(
            "Jonas Berg and Eva Lind met. Anna Holm and Per Dahl sat beside them."
                + " Berg was content, and so was Lind. The two left.");
    assertEquals(List.of("Jonas Berg", "Eva Lind"), denoted(cast, "two"));
  }

  @Test
  void isNotMadeOfThree() {
    Cast cast = Casts.of("Norway, Sweden and Denmark signed a treaty. The two sides left.");
    assertEquals(List.of(), denoted(cast, "sides"));
  }

  @Test
  void isNotGuessedWhereNoneWasNamed() {
    assertEquals(List.of(), denoted(Casts.of("It rained. The two sides left."), "sides"));
  }

  @Test
  void isTheStatesOfTwoPersonsWhereStatesAreMeant() {
    Cast cast =
        Casts.of(
            "Norwegian Foreign Minister Jonas Berg met Swedish Foreign Minister Eva Lind."
                + " The two governments are at odds.");
    assertEquals(List.of("Norway", "Sweden"), denoted(cast, "governments"));
  }

  @Test
  void isCarriedOnByThey() {
    Cast cast = Casts.of("Jonas Berg and Eva Lind spoke. They left at noon.");
    assertEquals(List.of("Jonas Berg", "Eva Lind"), denoted(cast, "They"));
  }
}
