package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Nouri al-Maliki, nouri maliki",
    "Nouri al Maliki, nouri maliki",
    "al-Maliki, maliki",
    "Al-Maliki, maliki",
    "Al Gore, al gore",
    "Amr el-Sayed, amr sayed",
    "Ursula von der Leyen, ursula von der leyen",
    "Jean-Pierre Duval, jean-pierre duval",
    "José Eduardo dos Santos, jose eduardo dos santos",
    "Mr. Duval, duval",
    "Dr. Eva Lind, eva lind",
    "Johan 'Jo' Berg, johan jo berg",
    "John F. Brook, john f brook",
    "O'Hara, ohara",
    "O’Hara, ohara",
  })
  void foldsAsWritten(String written, String folded) {
    assertEquals(List.of(folded.split(" ")), PersonName.of(written).parts());
  }

  @ParameterizedTest
  @CsvSource({
    "Eva Lind, Eva Maria Lind",
    "E. Lind, Eva Lind",
    "Nouri al-Maliki, Nouri Maliki",
    "Kim Kye-Gwan, Kim Kyegwan",
    "von der Leyen, Ursula von der Leyen",
    "José Duval, Jose Duval",
    "Abu Dahl, Karim Abul Dahl",
  })
  void takesWrittenFormsOfOneNameTogether(String one, String other) {
    assertTrue(PersonName.of(one).compatible(PersonName.of(other)));
    assertTrue(PersonName.of(other).compatible(PersonName.of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "Eva Lind, Jonas Lind",
    "Eva Lind, Eva Berg",
    "Lind, Eva Lind",
    "George Brook, Gerald Brook",
    "Al Gore, Tipper Gore",
    "Abu Dahl, Karim Osman Dahl",
  })
  void keepsNamesOfTwoPersonsApart(String one, String other) {
    assertFalse(PersonName.of(one).compatible(PersonName.of(other)));
    assertFalse(PersonName.of(other).compatible(PersonName.of(one)));
  }

  @Test
  void fitsASurnameBetterThanAFirstName() {
    PersonName name = PersonName.of("Eva Maria Lind");
    assertEquals(2, name.fits("lind"));
    assertEquals(1, name.fits("eva"));
    assertEquals(0, name.fits("berg"));
  }

  @ParameterizedTest
  @CsvSource({"' '", "-", "Mr.", "''", "\uD83D\uDE00"})
  void takesAnythingForANameWithoutFailing(String written) {
    assertFalse(PersonName.of(written).full());
  }
}
