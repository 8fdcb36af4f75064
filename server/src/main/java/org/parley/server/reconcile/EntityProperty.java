package org.parley.server.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.PARLEY;
import org.parley.ontology.WGS84;
import org.parley.server.graph.Snapshot;

/** What narrows a search for a thing, and what can be fetched of it. */
enum EntityProperty {
  NAME("name", "every name", Set.of()),
  REPRESENTS("represents", "state or body it acts for", Set.of("Person", "Group", "Organization")),
  OFFICE("office", "title of an office", Set.of("Person")),
  OFFICE_OF("officeOf", "state or body of an office", Set.of("Person")),
  WITHIN("within", "place around it", Set.of("Place")),
  LATITUDE("latitude", "latitude", Set.of("Place")),
  LONGITUDE("longitude", "longitude", Set.of("Place")),
  SAME_AS("sameAs", "address of the same elsewhere", Set.of()),
  MEETINGS("meetings", "number of meetings", Set.of()),
  POSITIONS("positions", "number of positions", Set.of("Actor")),
  PROPOSALS("proposals", "number of proposals", Set.of("Actor"));

  private final String id;
  private final String label;
  private final Set<String> types;

  EntityProperty(String id, String label, Set<String> types) {
    this.id = id;
    this.label = label;
    this.types = types;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  /** Whether things of the type have it. */
  boolean isOf(Optional<EntityType> type) {
    return types.isEmpty()
        || type.isEmpty()
        || types.contains(type.get().id())
        || (types.contains("Actor") && type.get() != EntityType.PLACE)
        || (type.get() == EntityType.ACTOR && !types.contains("Place"));
  }

  /** Whether its values are things, so that these can be gone on from. */
  Optional<EntityType> leadsTo() {
    return switch (this) {
      case REPRESENTS, OFFICE_OF -> Optional.of(EntityType.ACTOR);
      case WITHIN -> Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }

  static Optional<EntityProperty> named(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.put("id", id);
    json.put("name", label);
    return json;
  }

  /** Its values; numbers as literals. */
  List<RDFNode> values(Snapshot snapshot, Resource thing) {
    return switch (this) {
      case NAME ->
          snapshot.names(thing).stream().<RDFNode>map(ResourceFactory::createPlainLiteral).toList();
      case REPRESENTS -> objects(snapshot, thing, PARLEY.represents);
      case OFFICE -> offices(snapshot, thing, PARLEY.title);
      case OFFICE_OF -> offices(snapshot, thing, PARLEY.of);
      case WITHIN -> objects(snapshot, thing, PARLEY.within);
      case LATITUDE -> first(snapshot, thing, WGS84.latitude);
      case LONGITUDE -> first(snapshot, thing, WGS84.longitude);
      case SAME_AS ->
          Stream.of(OWL.sameAs, SKOS.exactMatch)
              .flatMap(property -> objects(snapshot, thing, property).stream())
              .distinct()
              .toList();
      case MEETINGS ->
          count(snapshot, thing, List.of(PARLEY.participant, PARLEY.place, PARLEY.site));
      case POSITIONS -> count(snapshot, thing, List.of(PARLEY.holder));
      case PROPOSALS -> count(snapshot, thing, List.of(PARLEY.proposer));
    };
  }

  private static List<RDFNode> objects(Snapshot snapshot, Resource thing, Property property) {
    List<RDFNode> found =
        new ArrayList<>(snapshot.all().listObjectsOfProperty(thing, property).toList());
    found.sort(Comparator.comparing(RDFNode::toString));
    return found;
  }

  private static List<RDFNode> offices(Snapshot snapshot, Resource thing, Property property) {
    return snapshot.subjects(ORG.member, thing).stream()
        .flatMap(office -> objects(snapshot, office, property).stream())
        .distinct()
        .sorted(Comparator.comparing(RDFNode::toString))
        .toList();
  }

  private static List<RDFNode> first(Snapshot snapshot, Resource thing, Property property) {
    return objects(snapshot, thing, property).stream().limit(1).toList();
  }

  private static List<RDFNode> count(Snapshot snapshot, Resource thing, List<Property> leading) {
    long number =
        leading.stream()
            .flatMap(property -> snapshot.subjects(property, thing).stream())
            .distinct()
            .count();
    return List.of(ResourceFactory.createTypedLiteral(number));
  }
}
