package org.parley.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of other names. */
class AliasesTest {

  @Test
  void leavesOutTitlesArticlesAndWordsThatAreNoName() {
    assertEquals(
        List.of("Fouad Siniora", "Siniora"),
        Aliases.told(
            "Fuad Siniora",
            Set.of(
                "Siniora",
                "Fouad Siniora",
                "Prime Minister Siniora",
                "Lebanese Prime Minister Fouad Siniora",
                "prime minister")));
  }

  @Test
  void writesOneNameOnce() {
    assertEquals(
        List.of("America", "U. S."),
        Aliases.told(
            "United States", Set.of("The United States", "America", "US", "the US", "U. S.")));
  }
}
