package org.parley.server.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.graph.Snapshot;

/** Fetches what is known of things that were found before: the protocol's data extension. */
record Extension(List<String> ids, List<EntityProperty> properties) {

  private static final int MOST = 500;
  private static final int MOST_VALUES = 50;

  /**
   * What is wanted of which things.
   *
   * @throws Malformed where that cannot be read
   */
  static Extension of(JsonObject asked) {
    if (asked.get("ids") == null
        || !asked.get("ids").isArray()
        || asked.get("properties") == null
        || !asked.get("properties").isArray()) {
      throw new Malformed("'extend' needs 'ids' and 'properties', both arrays.");
    }
    List<String> ids = new ArrayList<>();
    for (JsonValue id : asked.get("ids").getAsArray()) {
      if (!id.isString()) {
        throw new Malformed("Each of 'ids' is a text.");
      }
      ids.add(id.getAsString().value());
    }
    if (ids.size() > MOST) {
      throw new Malformed("At most " + MOST + " things at a time.");
    }
    List<EntityProperty> properties = new ArrayList<>();
    for (JsonValue property : asked.get("properties").getAsArray()) {
      properties.add(property(property));
    }
    return new Extension(ids, properties);
  }

  private static EntityProperty property(JsonValue value) {
    if (!value.isObject()
        || value.getAsObject().get("id") == null
        || !value.getAsObject().get("id").isString()) {
      throw new Malformed("Each of 'properties' has an 'id'.");
    }
    String id = value.getAsObject().getString("id");
    return EntityProperty.named(id)
        .orElseThrow(() -> new Malformed("There is no property '" + id + "'."));
  }

  JsonObject read(Snapshot snapshot, Identifiers identifiers) {
    JsonArray meta = new JsonArray();
    for (EntityProperty property : properties) {
      JsonObject described = property.json();
      property.leadsTo().ifPresent(type -> described.put("type", type.json()));
      meta.add(described);
    }
    JsonObject rows = new JsonObject();
    for (String id : ids) {
      Optional<Resource> thing = identifiers.thing(snapshot, id);
      JsonObject row = new JsonObject();
      for (EntityProperty property : properties) {
        JsonArray values = new JsonArray();
        thing.map(known -> property.values(snapshot, known)).orElse(List.of()).stream()
            .limit(MOST_VALUES)
            .forEach(value -> values.add(json(snapshot, identifiers, value)));
        row.put(property.id(), values);
      }
      rows.put(id, row);
    }
    JsonObject answer = new JsonObject();
    answer.put("meta", meta);
    answer.put("rows", rows);
    return answer;
  }

  private static JsonObject json(Snapshot snapshot, Identifiers identifiers, RDFNode value) {
    JsonObject json = new JsonObject();
    if (value.isURIResource()) {
      boolean own = snapshot.addresses().path(value.asResource().getURI()).isPresent();
      if (own) {
        json.put("id", identifiers.of(value.asResource()));
        json.put("name", snapshot.label(value));
      } else {
        json.put("str", value.asResource().getURI());
      }
    } else if (value.isLiteral() && value.asLiteral().getValue() instanceof Number number) {
      String name = number instanceof Long || number instanceof Integer ? "int" : "float";
      json.put(name, JsonNumber.valueDecimal(new BigDecimal(number.toString()).toPlainString()));
    } else {
      json.put("str", value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString());
    }
    return json;
  }
}
