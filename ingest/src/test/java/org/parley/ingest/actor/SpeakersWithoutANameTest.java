package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class SpeakersWithoutANameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          A Norwegian military chief arrived on Monday. Ari Lund, chairman of Norway's defence council, met the king. # chief
          A senior Norwegian official said on Monday that the country would stand firm. Information Minister Ari Lund made the remarks to reporters. # official
          Three nurses were shot in the north, a spokesman of the Harbour Fund said. Ari Lund said they were on their way home. # spokesman
          The Polish foreign minister arrived on Monday for talks. Poland wants trade, Ari Lund said. # minister
          """)
  void areWhoTheNextSentenceNamesAsIfHeWereKnown(String text, String words) {
    assertEquals(List.of("Ari Lund"), denoted(Casts.of(text), words));
  }

  @Test
  void holdTheOfficeThatTheyWereToldOfBy() {
    Cast cast =
        Casts.of(
            "The Polish foreign minister arrived on Monday for talks. Poland wants trade, Ari Lund"
                + " said. The foreign minister then left.");
    assertEquals(List.of("Ari Lund"), denoted(cast, "minister"));
    assertEquals(List.of("poland"), cast.represents("ari-lund"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The envoy will come, a foreign ministry official said. He is welcome, the ministry spokesman said.
          Interfax quoted a source from the government as saying the envoy would come. "He is welcome," the unnamed official was quoted as saying.
          The envoy will come, a foreign ministry spokesman said. He is welcome, the unnamed official said.
          """)
  void areCalledByAnotherWordForOfficials(String text) {
    List<Actor> persons =
        Casts.of(text).actors().stream().filter(a -> a.type() == ActorType.PERSON).toList();
    assertEquals(1, persons.size());
  }

  @Test
  void areTheDirectorWhereTheyAreTheChiefOfABody() {
    Cast cast =
        Casts.of(
            "Ari Lund, director-general of the International Atomic Energy Agency (IAEA), welcomed"
                + " the offer. The IAEA chief expressed his hope for talks.");
    assertEquals(List.of("Ari Lund"), denoted(cast, "chief"));
  }
}
