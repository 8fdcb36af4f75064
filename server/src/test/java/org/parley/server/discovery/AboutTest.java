package org.parley.server.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** What an owner says of a dataset. */
class AboutTest {

  @Test
  void isAsTheConfigurationSays() {
    About about =
        About.of(
            configuration(
                """
                [] a serve:Dataset ; dcterms:title "Envoys" ;
                  dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                  serve:address <https://envoys.example.org> .
                """));
    assertEquals("Envoys", about.title());
    assertEquals(Optional.of("https://creativecommons.org/licenses/by/4.0/"), about.licence());
    assertEquals(Optional.of("https://envoys.example.org/"), about.address());
  }

  @Test
  void statesNoLicenceOfItsOwn() {
    assertEquals(Optional.empty(), About.of(configuration("")).licence());
  }

  @Test
  void refusesWhatItDoesNotKnowAndWhatIsNoAddress() {
    String known =
        assertThrows(
                IllegalArgumentException.class,
                () -> About.of(configuration("[] a serve:Dataset ; serve:licence \"x\" .")))
            .getMessage();
    assertTrue(known.contains("licence"), known);
    assertThrows(
        IllegalArgumentException.class,
        () -> About.of(configuration("[] a serve:Dataset ; dcterms:license \"mine\" .")));
  }

  private static Model configuration(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(
            "PREFIX serve: <https://w3id.org/parley/server#>\n"
                + "PREFIX dcterms: <http://purl.org/dc/terms/>\n"
                + turtle,
            Lang.TURTLE)
        .parse(model);
    return model;
  }
}
