package org.parley.ingest.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class OfficeReaderTest {

  private static List<Office> read(String text) {
    return new OfficeReader(Casts.of(text)).read();
  }

  private static List<String> told(String text) {
    return read(text).stream()
        .map(o -> o.person() + ", " + o.title() + ", " + o.of().orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          Norwegian Foreign Minister Jonas Berg spoke. # jonas-berg, foreign minister, norway
          Norway's foreign minister, Jonas Berg, spoke. # jonas-berg, foreign minister, norway
          Jonas Berg, Norway's foreign minister, spoke. # jonas-berg, foreign minister, norway
          Jonas Berg, the foreign minister of Norway, spoke. # jonas-berg, foreign minister, norway
          President Matti Salo of Finland spoke. # matti-salo, president, finland
          U.S. Secretary of State Condoleezza Rice spoke. # condoleezza-rice, secretary of state, united-states
          Jonas Berg, director of the Oslo Peace Institute, spoke. # jonas-berg, director, oslo-peace-institute
          Ryan Brook, the U.S. ambassador to Iraq, spoke. # ryan-brook, ambassador, united-states
          Visiting Swedish Prime Minister Eva Lind spoke. # eva-lind, prime minister, sweden
          President Jonas Berg spoke. # jonas-berg, president, -
          """)
  void readsTheOfficeBesideAName(String text, String office) {
    assertEquals(List.of(office), told(text));
  }

  @Test
  void tellsAFormerOfficeFromAPresentOne() {
    Office former = read("Former Norwegian prime minister Kare Holm spoke.").get(0);
    assertTrue(former.former());
    assertEquals(Optional.empty(), former.attestedOn());
    Office present = read("Norwegian Prime Minister Kare Holm spoke.").get(0);
    assertEquals(Optional.of(Casts.PRINTED), present.attestedOn());
  }

  @Test
  void takesACallingForNoOffice() {
    assertEquals(List.of(), told("Norwegian analyst Jonas Berg spoke."));
    assertEquals(List.of(), told("Jonas Berg, a fisherman from Bergen, spoke."));
  }

  @Test
  void leavesTheOfficesOfALinedUpCompanyToThem() {
    assertEquals(
        List.of(),
        told(
            "Jonas Berg, 20 ministers and senior officials of 30 countries attended the opening."));
    assertEquals(
        List.of("eva-lind, president, sweden"),
        told("Jonas Berg, President of Sweden Eva Lind and many others attended the opening."));
  }

  @Test
  void tellsAnOfficeOnceWithAllItsPassages() {
    List<Office> offices =
        read(
            "Norwegian Foreign Minister Jonas Berg spoke."
                + " Norway's foreign minister, Jonas Berg, smiled.");
    assertEquals(1, offices.size());
    assertEquals(2, offices.get(0).evidence().size());
  }

  @Test
  void trustsAnOfficeWhoseStateIsTold() {
    double told = read("Norwegian President Jonas Berg spoke.").get(0).confidence();
    double untold = read("President Jonas Berg spoke.").get(0).confidence();
    assertTrue(told > untold);
  }
}
