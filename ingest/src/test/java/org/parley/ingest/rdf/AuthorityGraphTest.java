package org.parley.ingest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.ingest.actor.Authority;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;

class AuthorityGraphTest {
  private static final Base BASE = new Base("https://example.org/id/");
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final Node LATITUDE = NodeFactory.createURI(GEO + "lat");
  private static final Node LONGITUDE = NodeFactory.createURI(GEO + "long");
  private final AuthorityGraph authority = new AuthorityGraph(BASE, Authority.standard());

  @Test
  void describesAStateByNamesCodesAndCapital() {
    assertDescribes(
        """
        <actor/iraq> a parley:State ; skos:prefLabel "Iraq" ; skos:altLabel "Republic of Iraq" ;
            skos:hiddenLabel "Iraqi", "Iraqis" ; schema:identifier "IQ", "IRQ", "368" ;
            skos:exactMatch <http://publications.europa.eu/resource/authority/country/IRQ>,
                <http://www.wikidata.org/entity/Q796>, <https://sws.geonames.org/99237/> ;
            parley:capital <place/baghdad> .
        """,
        BASE.actor("iraq"));
  }

  @Test
  void describesABodyAsPartOfAnother() {
    assertDescribes(
        """
        <actor/world-food-programme> a parley:Organization ; skos:prefLabel "World Food Programme" ;
            skos:altLabel "WFP", "World Food Program", "UN World Food Program", "UN World Food Programme" ;
            org:subOrganizationOf <actor/united-nations> .
        """,
        BASE.actor("world-food-programme"));
  }

  @Test
  void makesAPartyOrANewsAgencyNoPartOfAState() {
    Graph graph = authority.actors();
    Node reuters = NodeFactory.createURI(BASE.actor("reuters"));
    assertTrue(graph.contains(reuters, RDF.type.asNode(), PARLEY.Organization.asNode()));
    assertEquals(0, graph.find(reuters, ORG.subOrganizationOf.asNode(), Node.ANY).toList().size());
  }

  @Test
  void placesACapital() {
    assertDescribes(
        """
        <place/baghdad> a parley:Place ; skos:prefLabel "Baghdad" ; skos:altLabel "Bagdad" ;
            parley:within <actor/iraq> ; parley:placeKind parley:City ; geo:lat 33.341 ; geo:long 44.401 ;
            skos:exactMatch <https://sws.geonames.org/98182/> .
        """,
        BASE.place("baghdad"));
  }

  @Test
  void matchesNoCountryToACodeOfPrivateUseOrOfThePast() {
    Graph graph = authority.actors();
    for (String id : new String[] {"kosovo", "soviet-union", "yugoslavia"}) {
      Node state = NodeFactory.createURI(BASE.actor(id));
      assertTrue(graph.contains(state, SKOS.prefLabel.asNode(), Node.ANY), id);
      graph
          .find(state, SKOS.exactMatch.asNode(), Node.ANY)
          .forEachRemaining(
              triple -> assertFalse(triple.getObject().getURI().contains("europa.eu"), id));
    }
  }

  @Test
  void saysInWhichYearsAFormerStateWas() {
    assertDescribes(
        """
        <actor/east-germany> a parley:State ; skos:prefLabel "East Germany" ;
            skos:altLabel "German Democratic Republic", "GDR", "G.D.R.", "DDR" ;
            skos:hiddenLabel "East German", "East Germans" ; schema:identifier "DD", "DDR", "278" ;
            schema:foundingDate "1949"^^xsd:gYear ; schema:dissolutionDate "1990"^^xsd:gYear .
        """,
        BASE.actor("east-germany"));
  }

  @Test
  void placesARegionAtItsSeatAndABuildingInItsCity() {
    assertPlaced("california", "38.582", "-121.494", "https://sws.geonames.org/5332921/");
    assertPlaced("elysee-palace", "48.853", "2.349", "");
  }

  @Test
  void placesTheGroundOfAStateAtItsCapital() {
    assertPlaced("iraq", "33.341", "44.401", "https://sws.geonames.org/99237/");
  }

  @Test
  void putsNoPlaceIntoTwoStates() {
    Map<Node, Long> states =
        authority.all().stream(Node.ANY, PARLEY.within.asNode(), Node.ANY)
            .collect(Collectors.groupingBy(Triple::getSubject, Collectors.counting()));
    states.forEach((place, count) -> assertEquals(1, count, place::toString));
  }

  private void assertPlaced(String id, String latitude, String longitude, String match) {
    Node place = NodeFactory.createURI(BASE.place(id));
    Graph graph = authority.all();
    assertEquals(
        latitude, graph.find(place, LATITUDE, Node.ANY).next().getObject().getLiteralLexicalForm());
    assertEquals(
        longitude,
        graph.find(place, LONGITUDE, Node.ANY).next().getObject().getLiteralLexicalForm());
    assertEquals(
        match,
        graph.stream(place, SKOS.exactMatch.asNode(), Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .collect(Collectors.joining()));
  }

  @Test
  void leavesPlacesThatAreNoCapitalsToTheWholeList() {
    Node geneva = NodeFactory.createURI(BASE.place("geneva"));
    assertEquals(0, authority.actors().find(geneva, Node.ANY, Node.ANY).toList().size());
    assertTrue(authority.all().contains(geneva, RDF.type.asNode(), PARLEY.Place.asNode()));
  }

  @Test
  void givesEachThingOnePreferredLabel() {
    Graph graph = authority.all();
    long things = graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).count();
    assertEquals(things, graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).count());
  }

  private void assertDescribes(String turtle, String iri) {
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.fromString(prefixes() + turtle, Lang.TURTLE).base(BASE.iri()).parse(expected);
    Graph actual = GraphFactory.createDefaultGraph();
    authority
        .actors()
        .find(NodeFactory.createURI(iri), Node.ANY, Node.ANY)
        .forEachRemaining(actual::add);
    assertTrue(expected.isIsomorphicWith(actual), () -> actual.stream().toList().toString());
  }

  private static String prefixes() {
    StringBuilder prefixes = new StringBuilder();
    Prefixes.all()
        .forEach(
            (prefix, iri) ->
                prefixes.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    return prefixes.toString();
  }
}
