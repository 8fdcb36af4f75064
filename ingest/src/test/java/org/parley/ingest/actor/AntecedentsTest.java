package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class AntecedentsTest {

  @Test
  void takesWhoSpokeRatherThanWhoWasSpokenOf() {
    Cast cast =
        Casts.of(
            "Jonas Berg met reporters in Oslo. Berg said Max Lind would lead the delegation."
                + " He said the talks would be long.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "He"));
  }

  @Test
  void takesNobodyNamedInTheWordsThatTheSpeakerSays() {
    Cast cast =
        Casts.of(
            "Jonas Berg met reporters in Oslo. \"President Max Lind has been willing to talk,\""
                + " he said.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "he"));
  }

  @Test
  void letsWhoAddsSomethingBeTheOneWhoSpoke() {
    Cast cast =
        Casts.of(
            "Jonas Berg said the talks would be long. Max Lind is expected to chair them."
                + " The agenda is open, he added.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "he"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Max Lind left Oslo. Following his talks with the premier, Jonas Berg met reporters.
          Max Lind left Oslo. For his part, Jonas Berg praised the deal.
          """)
  void readsAPronounInTheOpeningPhraseAsWhoIsNamedBehindIt(String text) {
    assertEquals(List.of("Jonas Berg"), denoted(Casts.of(text), "his"));
  }

  @Test
  void takesWhoComesRatherThanWhoSpokeForWhomAVerbOfSayingWithAnObjectTells() {
    Cast cast =
        Casts.of(
            "Max Lind spoke on Monday. The summit will be attended by Norwegian President Jonas"
                + " Berg after he concludes his tour.");
    assertEquals(List.of("Jonas Berg"), denoted(cast, "he"));
  }

  @Test
  void letsAPronounBeASpeakerWithoutAName() {
    Cast cast =
        Casts.of(
            "Foreign Minister Jonas Berg will visit Iceland, a ministry spokeswoman said Friday."
                + " The schedule is open, she said.");
    assertEquals(List.of("ministry spokeswoman"), denoted(cast, "she"));
  }

  @Test
  void keepsAShortNameWithWhoWasNamedFirst() {
    Cast cast =
        Casts.of(
            "President Ousmane Tara Diallo arrived. Spokesman Karim Ousmane was late. President"
                + " Ousmane smiled.");
    assertEquals(List.of("Ousmane Tara Diallo"), denoted(cast, "Ousmane"));
  }
}
