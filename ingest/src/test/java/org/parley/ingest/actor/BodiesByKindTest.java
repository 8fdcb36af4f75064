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
}
