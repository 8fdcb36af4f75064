package org.parley.ingest.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;

/** What the authority list says of states, bodies and places, as a graph. */
public final class AuthorityGraph {

  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
  private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");

  private final Base base;

  public AuthorityGraph(Base base) {
    this.base = base;
  }

  /** All entries and places. */
  public Graph of(Authority authority) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    quads(authority).forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  /** A short name for this very list. */
  public String digest(Authority authority) {
    StringBuilder all = new StringBuilder();
    quads(authority).forEach(quad -> all.append(quad.asTriple()).append('\n'));
    return Digest.of(all.toString());
  }

  private List<Quad> quads(Authority authority) {
    Description into = new Description();
    authority.entries().forEach(entry -> write(entry, into));
    authority.places().forEach(place -> write(place, into));
    return into.quads(iri(base.authorityGraph()));
  }

  private void write(Authority.Entry entry, Description into) {
    Node node = iri(base.actor(entry.id()));
    into.link(
        node,
        RDF.type,
        entry.type() == ActorType.STATE ? PARLEY.State : PARLEY.Organization);
    into.text(node, SKOS.prefLabel, entry.name());
    entry.aliases().stream()
        .filter(alias -> !alias.equals(entry.name()))
        .forEach(alias -> into.text(node, SKOS.altLabel, alias));
    entry.codes().entrySet().stream()
        .sorted(Comparator.comparing(code -> code.getKey()))
        .forEach(code -> into.text(node, SKOS.notation, code.getValue()));
  }

  private void write(Authority.PlaceEntry place, Description into) {
    Node node = iri(base.place(place.id()));
    into.link(node, RDF.type, PARLEY.Place);
    into.text(node, SKOS.prefLabel, place.name());
    place.aliases().stream()
        .filter(alias -> !alias.equals(place.name()))
        .forEach(alias -> into.text(node, SKOS.altLabel, alias));
    place.state().ifPresent(state -> into.link(node, PARLEY.within, iri(base.actor(state))));
    place.coordinates().ifPresent(at -> write(node, at, into));
    Optional<String> geonames = place.geonames();
    geonames.ifPresent(
        id -> into.link(node, SKOS.exactMatch, iri("https://sws.geonames.org/" + id + "/")));
  }

  private static void write(Node place, Authority.Coordinates at, Description into) {
    into.value(
        place, LATITUDE, Description.decimal(at.latitude()), XSDDatatype.XSDdecimal);
    into.value(
        place, LONGITUDE, Description.decimal(at.longitude()), XSDDatatype.XSDdecimal);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
