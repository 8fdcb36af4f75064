package org.parley.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                                          | HTML
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML
          text/turtle                                                  | TURTLE
          TEXT/Turtle                                                  | TURTLE
          text/turtle;charset=utf-8                                    | TURTLE
          application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted" | JSON_LD
          text/turtle;q=0.5, application/rdf+xml;q=0.9                 | RDF_XML
          text/turtle;q=0.9, application/rdf+xml;q=0.9                 | TURTLE
          application/*                                                | JSON_LD
          text/*;q=0.1, application/n-triples;q=0.2                    | N_TRIPLES
          text/html;q=0, */*                                           | TURTLE
          text/*;q=0.9, text/html;q=0.1, application/ld+json;q=0.5     | TURTLE
          */*;q=0.1, text/html;q=0                                     | TURTLE
          nonsense, application/n-triples                              | N_TRIPLES
          """)
  void choosesWhatIsWantedMost(String header, Format wanted) {
    assertEquals(Optional.of(wanted), Accept.of(header).choose(Format.ALL));
  }

  @ParameterizedTest
  @CsvSource({"image/png", "text/turtle;q=0", "*/*;q=0", "text/turtle;q=2", "nonsense"})
  void choosesNothingWhereNothingSuits(String header) {
    assertEquals(Optional.empty(), Accept.of(header).choose(Format.ALL));
  }

  @Test
  void acceptsAnythingWhereNothingIsSaid() {
    assertEquals(Optional.of(Format.HTML), Accept.of(null).choose(Format.ALL));
    assertEquals(Optional.of(Format.HTML), Accept.of(" ").choose(Format.ALL));
  }
}
