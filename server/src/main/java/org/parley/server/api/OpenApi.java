package org.parley.server.api;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.queries.Parameter;
import org.parley.queries.ParameterType;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.graph.Kind;
import org.parley.server.web.Reply;

/**
 * What is under {@code /api/}, described for programs as OpenAPI 3.1, from the headers of queries.
 */
final class OpenApi {

  private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  Reply reply() {
    return Json.reply(document());
  }

  private static JsonObject document() {
    JsonObject info = object("title", "Parley", "version", "1.0.0");
    info.put(
        "summary", "Who met whom, who proposed what, who said what, with the words that say so.");
    info.put("license", object("name", "Apache License 2.0", "identifier", "Apache-2.0"));
    JsonObject paths = new JsonObject();
    SavedQueries.all()
        .forEach(question -> paths.put(Questions.PATH + question.name(), path(question)));
    paths.put("/api/suggest", words("suggest", "Things by the beginning of a name"));
    paths.put("/api/search", words("search", "Things, passages and documents by their words"));
    paths.put("/api/queries", list());
    paths.put("/api/reconcile", reconcile());
    JsonObject document = object("openapi", "3.1.0");
    document.put("info", info);
    JsonArray servers = new JsonArray();
    servers.add(object("url", "/"));
    document.put("servers", servers);
    document.put("paths", paths);
    return document;
  }

  private static JsonObject path(SavedQuery question) {
    JsonArray parameters = new JsonArray();
    question.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    parameters.add(number("page", "Which page of the rows, from 1.", 100_000, 1));
    parameters.add(number("limit", "Rows on a page.", 1000, Math.min(1000, question.pagination())));
    JsonObject content = new JsonObject();
    for (AnswerFormat format : AnswerFormat.values()) {
      content.put(format.mediaType(), schema(format == AnswerFormat.JSON ? "object" : "string"));
    }
    return get(
        question.name(),
        question.title(),
        question.description(),
        question.tags(),
        parameters,
        content);
  }

  private static JsonObject list() {
    JsonObject content = new JsonObject();
    content.put("application/json", schema("array"));
    for (String type : List.of("text/html", "text/turtle", "application/ld+json")) {
      content.put(type, schema("string"));
    }
    return get(
        "questions",
        "The saved questions",
        "What can be asked; as RDF, each is a sh:SPARQLExecutable.",
        List.of("questions"),
        new JsonArray(),
        content);
  }

  private static JsonObject reconcile() {
    JsonArray parameters = new JsonArray();
    parameters.add(query("queries", "A batch of names to match, as JSON.", schema("string")));
    parameters.add(query("extend", "Things and properties to fetch, as JSON.", schema("string")));
    JsonObject content = new JsonObject();
    content.put("application/json", schema("object"));
    return get(
        "reconcile",
        "Names to actors and places",
        "The Reconciliation Service API 0.2; without parameters, its manifest. POST takes the same"
            + " in a form.",
        List.of("names"),
        parameters,
        content);
  }

  private static JsonObject words(String name, String title) {
    JsonArray parameters = new JsonArray();
    JsonObject words = query("q", "The words.", schema("string"));
    words.put("required", true);
    parameters.add(words);
    parameters.add(
        number(
            "limit",
            "How many, at most.",
            name.equals("suggest") ? 50 : 100,
            name.equals("suggest") ? 10 : 20));
    JsonObject kinds = schema("string");
    JsonArray all = new JsonArray();
    all.add("actor");
    for (Kind kind : Kind.values()) {
      all.add(kind.word());
    }
    kinds.put("examples", all);
    parameters.add(query("kind", "Only things of these kinds, with commas between.", kinds));
    JsonObject content = new JsonObject();
    content.put("application/json", schema(name.equals("suggest") ? "array" : "object"));
    return get(name, title, title + ".", List.of("names"), parameters, content);
  }

  private static JsonObject get(
      String id,
      String title,
      String description,
      List<String> tags,
      JsonArray parameters,
      JsonObject content) {
    JsonObject found = object("description", "The answer.");
    found.put("content", wrapped(content));
    JsonObject responses = new JsonObject();
    responses.put("200", found);
    responses.put("304", object("description", "What the client has is still good."));
    responses.put("400", object("description", "A value cannot be used; the answer says why."));
    responses.put(
        "429", object("description", "Too many requests; Retry-After says when to come again."));
    responses.put(
        "503", object("description", "It took too long, or the server has too much to do."));
    JsonObject operation = object("operationId", id, "summary", title, "description", description);
    JsonArray names = new JsonArray();
    tags.forEach(names::add);
    operation.put("tags", names);
    operation.put("parameters", parameters);
    operation.put("responses", responses);
    JsonObject path = new JsonObject();
    path.put("get", operation);
    return path;
  }

  private static JsonObject wrapped(JsonObject content) {
    JsonObject types = new JsonObject();
    content
        .keys()
        .forEach(
            type -> {
              JsonObject media = new JsonObject();
              media.put("schema", content.get(type));
              types.put(type, media);
            });
    return types;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject schema =
        switch (parameter.type()) {
          case INTEGER -> schema("integer");
          case DECIMAL -> schema("number");
          default -> schema("string");
        };
    if (parameter.type() == ParameterType.DATE) {
      schema.put("pattern", DATE);
    }
    if (!parameter.values().isEmpty()) {
      JsonArray values = new JsonArray();
      parameter.values().forEach(values::add);
      schema.put("enum", values);
    }
    parameter.standard().ifPresent(value -> standard(schema, value));
    JsonObject described = query(parameter.name(), parameter.description(), schema);
    described.put("required", parameter.required() && parameter.standard().isEmpty());
    return described;
  }

  private static void standard(JsonObject schema, String value) {
    switch (schema.getString("type")) {
      case "integer" -> schema.put("default", Long.parseLong(value));
      case "number" ->
          schema.put("default", JsonNumber.valueDecimal(new BigDecimal(value).toPlainString()));
      default -> schema.put("default", value);
    }
  }

  private static JsonObject number(String name, String description, int most, int standard) {
    JsonObject schema = schema("integer");
    schema.put("minimum", 1L);
    schema.put("maximum", (long) most);
    schema.put("default", (long) standard);
    return query(name, description, schema);
  }

  private static JsonObject query(String name, String description, JsonObject schema) {
    JsonObject parameter = object("name", name, "in", "query", "description", description);
    parameter.put("schema", schema);
    return parameter;
  }

  private static JsonObject schema(String type) {
    return object("type", type);
  }

  private static JsonObject object(String... pairs) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put(pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
