package org.parley.server.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ontology.Base;

class AddressesTest {

  private static final Base BASE = new Base("https://example.org/data/");
  private final Addresses addresses = new Addresses(BASE);

  @Test
  void showsAnInstanceAtItsPathWhateverTheBase() {
    assertEquals(Optional.of("/actor/ryan-crocker"), addresses.path(BASE.actor("ryan-crocker")));
    assertEquals(
        Optional.of("/document/a.b#char=3,14"), addresses.path(BASE.passage("a.b", 3, 14)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "a/b", "100%", "Ürümqi", "a b", "a+b", "q?", "#1", "🕊"})
  void findsAnIdentifierAgainByItsPath(String id) {
    String iri = BASE.document(id);
    assertEquals(Optional.of(iri), addresses.iri(addresses.path(iri).orElseThrow()));
  }

  @Test
  void mindsNotHowAClientEncodesAPath() {
    assertEquals(Optional.of(BASE.actor("ürümqi")), addresses.iri("/actor/%c3%bcr%c3%bcmqi"));
    assertEquals(Optional.of(BASE.actor("a-b")), addresses.iri("/actor/a%2Db"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://example.org/data//evil.example/",
        "https://example.org/data/actor/x\" onclick=\"y",
        "https://example.org/data/other/x",
        "https://a.example/\" onclick=\"y"
      })
  void linksToNothingThatIsNoPlainAddress(String iri) {
    assertEquals(Optional.empty(), addresses.link(iri));
  }

  @Test
  void linksToTheWeb() {
    assertEquals(
        Optional.of("http://www.wikidata.org/entity/Q30"),
        addresses.link("http://www.wikidata.org/entity/Q30"));
  }
}
