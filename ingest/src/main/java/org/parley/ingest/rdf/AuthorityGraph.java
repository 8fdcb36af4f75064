package org.parley.ingest.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.ingest.actor.ActorType;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.actor.Authority.Entry;
import org.parley.ingest.actor.Authority.PlaceEntry;
import org.parley.ingest.identity.Fingerprint;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.WGS84;

/**
 * What the authority list says of states, bodies and places, as triples. Names are {@code
 * skos:prefLabel} and {@code skos:altLabel}; what only helps to find a state, its adjectives and
 * its people, is {@code skos:hiddenLabel}.
 */
public final class AuthorityGraph {
  private static final String GEONAMES = "https://sws.geonames.org/";

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** The Publications Office names states by their ISO 3166-1 alpha-3 code. */
  private static final String COUNTRIES =
      "http://publications.europa.eu/resource/authority/country/";

  /** ISO 3166 has given Kosovo no code: XK and what CLDR derives from it are for private use. */
  private static final String PRIVATE_USE = "XK";

  private static final Set<String> KINDS_OF_PARTS =
      Set.of("igo", "ministry", "government", "financial", "grouping");

  private final Base base;
  private final Authority authority;

  public AuthorityGraph(Base base, Authority authority) {
    this.base = base;
    this.authority = authority;
  }

  /** States and bodies, with the capitals. */
  public Graph actors() {
    return graph(authority.entries().flatMap(this::capital).distinct());
  }

  /** States and bodies, with every place on the list and the ground of every state. */
  public Graph all() {
    return graph(places());
  }

  /** A short name for this very list. */
  public String digest() {
    return Fingerprint.of(quads(places()).toString());
  }

  private Stream<PlaceEntry> places() {
    Set<String> listed = authority.places().map(PlaceEntry::id).collect(Collectors.toSet());
    return Stream.concat(
        authority.places(),
        authority
            .entries()
            .filter(entry -> entry.type() == ActorType.STATE && !listed.contains(entry.id()))
            .map(this::ground));
  }

  /** Where a state is, as of a region: at its seat. */
  private PlaceEntry ground(Entry state) {
    return new PlaceEntry(
        state.id(),
        state.name(),
        List.of(),
        Optional.of(state.id()),
        "country",
        capital(state).findFirst().flatMap(PlaceEntry::coordinates),
        Optional.ofNullable(state.elsewhere().get("geonames")));
  }

  private Graph graph(Stream<PlaceEntry> places) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads(places).forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private List<Quad> quads(Stream<PlaceEntry> places) {
    Description into = new Description();
    authority.entries().forEach(entry -> describe(entry, into));
    places.forEach(place -> describe(place, into));
    return into.quads(iri(base.authorityGraph()));
  }

  private void describe(Entry entry, Description into) {
    Node node = iri(base.actor(entry.id()));
    boolean state = entry.type() == ActorType.STATE;
    into.link(node, RDF.type, state ? PARLEY.State : PARLEY.Organization);
    into.text(node, SKOS.prefLabel, entry.name());
    entry.aliases().forEach(name -> into.text(node, SKOS.altLabel, name));
    Stream.concat(entry.adjectives().stream(), entry.people().stream())
        .filter(name -> !name.equals(entry.name()) && !entry.aliases().contains(name))
        .forEach(name -> into.text(node, SKOS.hiddenLabel, name));
    entry.codes().values().forEach(code -> into.text(node, SchemaDO.identifier, code));
    country(entry).forEach(country -> into.link(node, SKOS.exactMatch, iri(country)));
    elsewhere(entry).forEach(same -> into.link(node, SKOS.exactMatch, iri(same)));
    entry.from().ifPresent(year -> year(node, SchemaDO.foundingDate, year, into));
    entry.to().ifPresent(year -> year(node, SchemaDO.dissolutionDate, year, into));
    capital(entry).forEach(place -> into.link(node, PARLEY.capital, iri(base.place(place.id()))));
    entry
        .of()
        .filter(of -> KINDS_OF_PARTS.contains(entry.kind()))
        .ifPresent(of -> into.link(node, ORG.subOrganizationOf, iri(base.actor(of))));
  }

  private static void year(Node node, Property property, int year, Description into) {
    into.value(node, property, Integer.toString(year), XSDDatatype.XSDgYear);
  }

  private void describe(PlaceEntry place, Description into) {
    Node node = iri(base.place(place.id()));
    into.link(node, RDF.type, PARLEY.Place);
    into.text(node, SKOS.prefLabel, place.name());
    place.aliases().forEach(name -> into.text(node, SKOS.altLabel, name));
    into.link(node, PARLEY.placeKind, Schemes.placeKind(place.kind()));
    place.state().ifPresent(id -> into.link(node, PARLEY.within, iri(base.actor(id))));
    place.geonames().ifPresent(id -> into.link(node, SKOS.exactMatch, iri(geonames(id))));
    place
        .coordinates()
        .ifPresent(
            at -> {
              into.value(
                  node, WGS84.latitude, Description.decimal(at.latitude()), XSDDatatype.XSDdecimal);
              into.value(
                  node,
                  WGS84.longitude,
                  Description.decimal(at.longitude()),
                  XSDDatatype.XSDdecimal);
            });
  }

  private Stream<PlaceEntry> capital(Entry entry) {
    return entry.capitals().stream().limit(1).flatMap(name -> authority.place(name).stream());
  }

  private static Stream<String> country(Entry entry) {
    boolean coded =
        entry.extant()
            && entry.codes().containsKey("alpha3")
            && !PRIVATE_USE.equals(entry.codes().get("alpha2"));
    return coded ? Stream.of(COUNTRIES + entry.codes().get("alpha3")) : Stream.empty();
  }

  private static Stream<String> elsewhere(Entry entry) {
    return Stream.concat(
        Optional.ofNullable(entry.elsewhere().get("wikidata")).map(id -> WIKIDATA + id).stream(),
        Optional.ofNullable(entry.elsewhere().get("geonames"))
            .map(AuthorityGraph::geonames)
            .stream());
  }

  private static String geonames(String id) {
    return GEONAMES + id + "/";
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
