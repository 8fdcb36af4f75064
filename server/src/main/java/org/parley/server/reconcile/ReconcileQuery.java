package org.parley.server.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A name that is sought, and what narrows it.
 *
 * @param types any of which will do, or all are wanted; empty for every type
 * @param strict {@code any}, {@code should} or {@code all}
 */
record ReconcileQuery(
    String name, List<EntityType> types, String strict, int limit, List<Condition> conditions) {

  private static final int STANDARD = 10;
  private static final int MOST = 50;
  private static final int LONGEST = 300;

  /** A property and the values of which it should have one, as they were written or by id. */
  record Condition(EntityProperty property, List<Given> values) {}

  /** A value: the id of a thing, or what it is called. */
  record Given(Optional<String> id, String text) {}

  /**
   * A query of a batch.
   *
   * @throws Malformed where it is none
   */
  static ReconcileQuery of(@Nullable JsonValue value) {
    if (value == null || !value.isObject()) {
      throw new Malformed("A query is an object with 'query' or 'properties'.");
    }
    JsonObject json = value.getAsObject();
    String name = json.hasKey("query") ? text(json.get("query"), "query") : "";
    List<Condition> conditions = new ArrayList<>();
    for (JsonValue each : array(json, "properties")) {
      condition(each).ifPresent(conditions::add);
    }
    if (!json.hasKey("query") && array(json, "properties").isEmpty()) {
      throw new Malformed("A query needs 'query' or 'properties'.");
    }
    return new ReconcileQuery(
        name.substring(0, Math.min(name.length(), LONGEST)),
        types(json.get("type")),
        json.hasKey("type_strict") ? strict(text(json.get("type_strict"), "type_strict")) : "any",
        limit(json.get("limit")),
        conditions);
  }

  private static List<EntityType> types(@Nullable JsonValue value) {
    if (value == null || value.isNull()) {
      return List.of();
    }
    List<JsonValue> all = value.isArray() ? value.getAsArray().stream().toList() : List.of(value);
    List<EntityType> types = new ArrayList<>();
    for (JsonValue each : all) {
      JsonValue id = each.isObject() ? each.getAsObject().get("id") : each;
      String word = text(id, "type");
      types.add(
          EntityType.named(word)
              .orElseThrow(() -> new Malformed("There is no type '" + word + "'.")));
    }
    return types;
  }

  private static String strict(String word) {
    if (!List.of("any", "should", "all").contains(word)) {
      throw new Malformed("'type_strict' is any, should or all.");
    }
    return word;
  }

  private static int limit(@Nullable JsonValue value) {
    if (value == null || value.isNull()) {
      return STANDARD;
    }
    if (!value.isNumber() || value.getAsNumber().value().doubleValue() < 1) {
      throw new Malformed("'limit' is a number from 1.");
    }
    return (int) Math.min(MOST, value.getAsNumber().value().doubleValue());
  }

  /** A property that is not known here narrows nothing, as clients send the columns they have. */
  private static Optional<Condition> condition(JsonValue value) {
    if (!value.isObject() || !value.getAsObject().hasKey("pid")) {
      throw new Malformed("Each of 'properties' needs 'pid' and 'v'.");
    }
    JsonObject json = value.getAsObject();
    if (!json.hasKey("v")) {
      throw new Malformed("Each of 'properties' needs 'pid' and 'v'.");
    }
    JsonValue v = json.get("v");
    List<JsonValue> all = v.isArray() ? v.getAsArray().stream().toList() : List.of(v);
    List<Given> given = all.stream().map(ReconcileQuery::given).toList();
    return EntityProperty.named(text(json.get("pid"), "pid"))
        .map(property -> new Condition(property, given));
  }

  private static Given given(JsonValue value) {
    if (value.isObject()) {
      JsonObject json = value.getAsObject();
      return new Given(
          Optional.of(text(json.get("id"), "id")),
          json.hasKey("name") ? text(json.get("name"), "name") : "");
    }
    if (value.isString()) {
      return new Given(Optional.empty(), value.getAsString().value().strip());
    }
    if (value.isNumber() || value.isBoolean()) {
      return new Given(Optional.empty(), value.toString());
    }
    throw new Malformed("A value is a text, a number, or an object with 'id'.");
  }

  private static List<JsonValue> array(JsonObject json, String name) {
    JsonValue value = json.get(name);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new Malformed("'" + name + "' is an array.");
    }
    return value.getAsArray().stream().toList();
  }

  private static String text(@Nullable JsonValue value, String name) {
    if (value == null || !value.isString()) {
      throw new Malformed("'" + name + "' is a text.");
    }
    return value.getAsString().value().strip();
  }
}
