package org.parley.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "SPELLING, Muammar Gaddafi, Moamer Kadhafi",
    "SPELLING, Moammar Qadhafi, Muammar al-Gaddafi",
    "SPELLING, Boris Yeltsin, Boris Eltsin",
    "SPELLING, Nikita Khrushchev, Nikita Khruschev",
    "OTHER, Mahmoud Abbas, Mohammed Abbas",
    "SAME, Kim Jong-il, Kim Jong Il",
    "OTHER, Kim Jong-il, Kim Jong-un",
    "SAME, Hu Jintao, Hu Jin-tao",
    "NEAR, Bill Clinton, William J. Clinton",
    "NEAR, George Bush, George W. Bush",
    "OTHER, George W. Bush, George H.W. Bush",
    "SAME, José Ramos-Horta, Jose Ramos Horta",
    "OTHER, Raul Castro, Fidel Castro",
    "SAME, Ayatollah Ali Khamenei, Ali Khamenei",
  })
  void comparesNames(NameLikeness expected, String one, String other) {
    assertEquals(expected, NameLikeness.of(PersonalName.of(one), PersonalName.of(other)));
    assertEquals(expected, NameLikeness.of(PersonalName.of(other), PersonalName.of(one)));
  }
}
