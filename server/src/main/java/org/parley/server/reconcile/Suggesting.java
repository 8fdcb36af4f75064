package org.parley.server.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.Snapshot;
import org.parley.server.graph.Suggestion;
import org.parley.server.graph.Suggestions;

/** What completes what somebody types: things, types, properties. */
final class Suggesting {

  private static final int AT_ONCE = 10;

  private Suggesting() {}

  static JsonObject entities(
      Snapshot snapshot,
      Prominence prominence,
      Identifiers identifiers,
      String prefix,
      Optional<EntityType> type,
      int cursor) {
    JsonArray found = new JsonArray();
    List<Suggestion> suggestions =
        new Suggestions(snapshot, prominence)
            .of(
                prefix,
                kind ->
                    EntityType.of(kind).isPresent()
                        && type.map(wanted -> wanted.takesIn(kind)).orElse(true),
                cursor + AT_ONCE);
    suggestions.stream()
        .skip(cursor)
        .forEach(suggestion -> found.add(entity(suggestion, identifiers)));
    return result(found);
  }

  private static JsonObject entity(Suggestion suggestion, Identifiers identifiers) {
    JsonObject entity = new JsonObject();
    entity.put("id", identifiers.of(suggestion.thing()));
    entity.put("name", suggestion.label());
    entity.put("description", suggestion.note());
    entity.put("notable", types(suggestion.kind()));
    return entity;
  }

  static JsonArray types(Kind kind) {
    JsonArray types = new JsonArray();
    EntityType.of(kind).ifPresent(type -> types.add(type.json()));
    return types;
  }

  static JsonObject types(String prefix) {
    return matching(EntityType.values(), prefix, EntityType::label, EntityType::json);
  }

  static JsonObject properties(String prefix) {
    return matching(EntityProperty.values(), prefix, EntityProperty::label, EntityProperty::json);
  }

  private static <T> JsonObject matching(
      T[] all, String prefix, Function<T, String> label, Function<T, JsonObject> json) {
    String sought = prefix.strip().toLowerCase(Locale.ROOT);
    JsonArray found = new JsonArray();
    Arrays.stream(all)
        .filter(
            each ->
                Arrays.stream(
                        (json.apply(each).get("id") + " " + label.apply(each))
                            .toLowerCase(Locale.ROOT)
                            .replace("\"", "")
                            .split(" "))
                    .anyMatch(word -> word.startsWith(sought)))
        .forEach(each -> found.add(json.apply(each)));
    return result(found);
  }

  static JsonObject result(JsonArray found) {
    JsonObject result = new JsonObject();
    result.put("result", found);
    return result;
  }
}
