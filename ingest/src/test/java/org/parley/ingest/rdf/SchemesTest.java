package org.parley.ingest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.ingest.fact.Meeting;
import org.parley.ingest.fact.Position;
import org.parley.ingest.fact.Proposal;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;

class SchemesTest {

  @Test
  void theOntologyHasAConceptForEveryValue() {
    Map.of(
            PARLEY.FactualityScheme, Meeting.Factuality.values(),
            PARLEY.RoleScheme, Meeting.Role.values(),
            PARLEY.StanceScheme, Position.Stance.values(),
            PARLEY.StatusScheme, Proposal.Status.values())
        .forEach(
            (scheme, values) -> {
              for (Enum<?> value : values) {
                Node concept = Schemes.concept(value);
                assertTrue(
                    Ontology.graph().contains(concept, SKOS.inScheme.asNode(), scheme.asNode()),
                    () -> value + " has no concept in " + scheme);
              }
            });
  }

  @Test
  void findsKindsByTheirWord() {
    assertEquals(PARLEY.Talks.asNode(), Schemes.kind("talks"));
    assertEquals(PARLEY.GeneralMeeting.asNode(), Schemes.kind("meeting"));
    assertEquals(PARLEY.NegotiationRound.asNode(), Schemes.kind("negotiation-round"));
  }

  @Test
  void saysWhichKindsThereAre() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Schemes.kind("dance")).toString();
    assertTrue(message.contains("'dance' is no kind of meeting; the scheme has [call,"), message);
  }
}
