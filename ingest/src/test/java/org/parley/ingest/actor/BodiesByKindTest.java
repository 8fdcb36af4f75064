package org.parley.ingest.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.ingest.Casts.denoted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.Casts;

class BodiesByKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          The UN Human Rights Commission met. The commission adopted a resolution. # commission # United Nations Commission on Human Rights
          The European Union has met. Norway said the 25-nation bloc must lift the quota. # bloc # European Union
          The United Nations met. The European Union left. The bloc must lift the quota. # bloc # European Union
          Hezbollah left the talks. The movement rejected a truce. # movement # Hezbollah
          Hezbollah left the talks. Eva Lind met the militant group. # group # Hezbollah
          Fatah met. Eva Lind spoke of talks with the secular Fatah faction. # faction # Fatah
          Eva Lind revised the plan with the UN nuclear watchdog. # watchdog # International Atomic Energy Agency
          The Harbour Contact Group for Norway met. The group agreed to a plan. # group # Harbour Contact Group for Norway
          """)
  void areTheOneWhoseNameSaysSo(String text, String word, String label) {
    assertEquals(List.of(label), denoted(Casts.of(text), word));
  }

  @Test
  void keepTheNameOfWhereTheyWork() {
    List<String> labels =
        Casts.of("The Harbour Union Mission in Norway urged both sides to talk.").actors().stream()
            .map(Actor::label)
            .toList();
    assertTrue(labels.contains("Harbour Union Mission in Norway"), labels::toString);
  }

  @Test
  void areGroupsWhereTheyAreSeveral() {
    Cast cast = Casts.of("The two rebel groups in the north agreed. Several rebel groups signed.");
    assertTrue(cast.actors().stream().allMatch(a -> a.type() == ActorType.GROUP));
  }

  @Test
  void lendTheirStateToASpokesmanWithoutAName() {
    Cast cast =
        Casts.of(
            "Norwegian Foreign Minister Jonas Berg left. A foreign ministry official said so.");
    String official = cast.denoted(1, 3).get(0);
    assertEquals(List.of("norwegian-foreign-ministry"), cast.represents(official).subList(0, 1));
  }

  @Test
  void arePersonsWhereACommonWordHasACapital() {
    Cast cast = Casts.of("Envoy Francois Fall arrived. \"It was bad,\" Fall said in a statement.");
    assertEquals(List.of("Francois Fall"), denoted(cast, "Fall"));
  }

  @Test
  void areActorsWhereTheirOfficialsAct() {
    List<String> labels =
        Casts.of("Eva Lind met officials from the Danish foreign ministry.").actors().stream()
            .map(Actor::label)
            .toList();
    assertTrue(labels.contains("Danish foreign ministry"), labels::toString);
  }

  @Test
  void actWhereTheyAreToldAsWhatTheyAre() {
    Cast cast = Casts.of("Eva Lind spoke for the oil firms, Norsbrent and Danoil, on Monday.");
    assertTrue(
        cast.actors().stream()
            .filter(actor -> actor.label().equals("Danoil"))
            .allMatch(actor -> cast.acts(actor.id())),
        cast.actors()::toString);
  }

  @Test
  void areWhoeverIsNamedBehindTheLead() {
    Cast cast =
        Casts.of(
            "Fishing must stop, a leading fishing watchdog said Monday. A paper from the Harbour"
                + " Institute said cod was rare.");
    assertEquals(List.of("Harbour Institute"), denoted(cast, "watchdog"));
  }
}
