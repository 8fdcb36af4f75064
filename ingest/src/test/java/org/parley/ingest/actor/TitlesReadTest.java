package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class TitlesReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          IMF director general Michel Duval spoke in Oslo. # Michel Duval # director-general
          Former presidents Jonas Berg and Max Lind came. # Jonas Berg # president
          President Max Lind met the president's chief of staff, Jonas Berg. # Jonas Berg # chief of staff
          Icelandic Premier Eva Holm spoke. Defense Minister Max Lind met his Norwegian counterpart, Jonas Berg. # Jonas Berg # defense minister
          The boats had left by the time Prime Minister Jonas Berg spoke. # Jonas Berg # prime minister
          Ari Lund met Chairman of the Standing Committee of the National Congress Jonas Berg. # Jonas Berg # chairman
          Director of the Norwegian Bureau of Fisheries (NBF) Jonas Berg said that the harbour is open. # Jonas Berg # director
          The acting Norwegian embassy charge d'affaires Jonas Berg said the ship is safe. # Jonas Berg # acting charge d'affaires
          """)
  void givesEachHisOwnOffice(String text, String name, String title) {
    assertEquals(List.of(title), titles(text, name));
  }

  private static List<String> titles(String text, String name) {
    Cast cast = Casts.of(text);
    return cast.offices().stream()
        .filter(o -> Casts.label(cast, o.person()).equals(name))
        .map(OfficeClaim::title)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The envoy will join Icelandic President Jonas Berg. # Icelandic President Jonas Berg
          The envoy will come, joining Icelandic President Jonas Berg. # Icelandic President Jonas Berg
          """)
  void leavesDeedsOutOfThem(String text, String alias) {
    assertTrue(Casts.of(text).actor("jonas-berg").orElseThrow().aliases().contains(alias));
  }

  @Test
  void nameTheAmericanSecretaryOfStateWithoutHisCountry() {
    Cast cast =
        Casts.of("Secretary of State Jonas Berg left for Oslo. The United States is content.");
    assertEquals(List.of("united-states"), cast.represents("jonas-berg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          UN Secretary-General Jonas Berg spoke. The secretary-general urged the parties to talk. # secretary # Jonas Berg
          A spokesman for Premier Max Lind spoke, said spokesman Jonas Berg. It was hard, the premier's spokesman told reporters. # spokesman # Jonas Berg
          Madagascan President Jonas Berg arrived. In a meeting with his Chinese counterpart Max Lind, the president praised China. # president # Jonas Berg
          The oath was taken at a ceremony attended by Secretary of State Eva Holm, a US official said. # official # US official
          Asked about Norwegian Minister of Fisheries Max Lund's visit to Iceland, Jonas Berg smiled. # Minister # Max Lund
          """)
  void denoteWhoHoldsThem(String text, String word, String name) {
    assertEquals(List.of(name), denoted(Casts.of(text), word));
  }
}
