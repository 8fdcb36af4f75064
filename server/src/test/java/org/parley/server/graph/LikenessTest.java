package org.parley.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike names are. */
class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "Ryan Crocker, ryan crocker",
    "Zoë Téa, Zoe Tea",
    "the United States, United States",
    "al-Maliki, Al Maliki"
  })
  void isWholeWithoutCaseAccentsAndArticles(String one, String other) {
    assertEquals(1, Likeness.of(one, other));
  }

  @Test
  void isAlmostWholeInAnotherOrder() {
    assertEquals(0.98, Likeness.of("Crocker, Ryan", "Ryan Crocker"), 0.001);
  }

  @ParameterizedTest
  @CsvSource({
    "R. Crocker, Ryan Crocker, 0.85",
    "Ryan Croker, Ryan Crocker, 0.9",
    "Crocker, Ryan Crocker, 0.6",
    "Ryan Jones, Ryan Crocker, 0.4"
  })
  void growsWithTheWordsInCommon(String one, String other, double least) {
    double likeness = Likeness.of(one, other);
    assertTrue(likeness >= least && likeness < 1, "was " + likeness);
  }

  @ParameterizedTest
  @CsvSource({"Iran, Iraq", "'', Iran", "'!?', Iran", "Ann Lee, Tom Beck"})
  void isNothingForOtherNames(String one, String other) {
    assertEquals(0, Likeness.of(one, other));
  }
}
