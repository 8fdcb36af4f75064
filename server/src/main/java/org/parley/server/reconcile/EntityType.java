package org.parley.server.reconcile;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.ontology.PARLEY;
import org.parley.server.graph.Kind;

/** What sort of thing a name may be sought among, by the local name of its class. */
enum EntityType {
  ACTOR("Actor", "actor", Kind::actor),
  PERSON("Person", "person", Kind.PERSON::equals),
  STATE("State", "state", Kind.STATE::equals),
  ORGANIZATION("Organization", "organization", Kind.ORGANIZATION::equals),
  GROUP("Group", "group", Kind.GROUP::equals),
  PLACE("Place", "place", Kind.PLACE::equals);

  private final String id;
  private final String label;
  private final Predicate<Kind> kinds;

  EntityType(String id, String label, Predicate<Kind> kinds) {
    this.id = id;
    this.label = label;
    this.kinds = kinds;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  boolean takesIn(Kind kind) {
    return kinds.test(kind);
  }

  /** By its local name or its IRI. */
  static Optional<EntityType> named(String id) {
    return Arrays.stream(values())
        .filter(type -> id.equals(type.id) || id.equals(PARLEY.NS + type.id))
        .findFirst();
  }

  static Optional<EntityType> of(Kind kind) {
    return Arrays.stream(values()).filter(type -> type != ACTOR && type.takesIn(kind)).findFirst();
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.put("id", id);
    json.put("name", label);
    return json;
  }
}
