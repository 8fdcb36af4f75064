package org.parley.server.reconcile;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Resource;
import org.parley.server.discovery.About;
import org.parley.server.discovery.Web;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Lookup;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;
import org.parley.server.pages.PreviewPage;
import org.parley.server.web.Reply;

/** The Reconciliation Service API 0.2, by GET and by POST in a form. */
public final class ReconcileServlet extends HttpServlet {

  static final String PATH = "/api/reconcile";

  /** What it is mapped to. */
  public static final String PATHS = PATH + "/*";

  private static final int MOST_QUERIES = 100;
  private static final int MOST_WORDS = 200;

  private final transient PublicGraph graph;
  private final transient Identifiers identifiers;
  private final transient About about;
  private final transient Set<String> trustedProxies;

  public ReconcileServlet(PublicGraph graph, About about, Set<String> trustedProxies) {
    this.graph = graph;
    this.identifiers = new Identifiers(graph.addresses().base());
    this.about = about;
    this.trustedProxies = trustedProxies;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply;
    try {
      reply = reply(request);
    } catch (Malformed e) {
      reply = error(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (JsonException e) {
      reply = error(HttpServletResponse.SC_BAD_REQUEST, "That is no JSON.");
    } catch (StackOverflowError e) {
      reply = error(HttpServletResponse.SC_BAD_REQUEST, "That is nested too deep.");
    }
    if (request.getRequestURI().equals(PATH + "/preview")) {
      // It is made to be shown within other sites' pages; it has no scripts and no forms.
      response.setHeader(
          "Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'");
    }
    reply.send(request, response);
  }

  private Reply reply(HttpServletRequest request) {
    if (!List.of("GET", "HEAD", "POST").contains(request.getMethod())) {
      return error(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "GET and POST are for this address.")
          .with("Allow", "GET, HEAD, POST");
    }
    String path = request.getRequestURI();
    return switch (path.startsWith(PATH) ? path.substring(PATH.length()) : path) {
      case "", "/" -> matched(request);
      case "/suggest/entity" ->
          read(
              (snapshot, prominence) ->
                  Suggesting.entities(
                      snapshot,
                      prominence,
                      identifiers,
                      text(request, "prefix"),
                      type(request),
                      cursor(request)));
      case "/suggest/type" -> json(Suggesting.types(text(request, "prefix")));
      case "/suggest/property" -> json(Suggesting.properties(text(request, "prefix")));
      case "/extend/propose" -> json(proposed(type(request)));
      case "/flyout/entity" -> shown(request, page -> flyout(text(request, "id"), page));
      case "/preview" ->
          shown(request, page -> Reply.of(200, "text/html;charset=utf-8", page.html()));
      case "/view" -> view(request);
      default -> error(HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address.");
    };
  }

  private Reply matched(HttpServletRequest request) {
    String queries = request.getParameter("queries");
    String extend = request.getParameter("extend");
    if (extend != null) {
      Extension extension = Extension.of(object(extend));
      return read((snapshot, prominence) -> extension.read(snapshot, identifiers));
    }
    if (queries == null) {
      return json(
          Manifest.of(about.title(), identifiers.base(), Web.of(request, about, trustedProxies)));
    }
    JsonObject batch = object(queries);
    if (batch.size() > MOST_QUERIES) {
      throw new Malformed("At most " + MOST_QUERIES + " queries at a time.");
    }
    return read(
        (snapshot, prominence) -> {
          Candidates candidates =
              new Candidates(snapshot, new Lookup(snapshot, prominence), identifiers);
          JsonObject answers = new JsonObject();
          batch
              .keys()
              .forEach(
                  key -> {
                    JsonArray found = new JsonArray();
                    candidates
                        .of(ReconcileQuery.of(batch.get(key)))
                        .forEach(each -> found.add(json(candidates, each)));
                    answers.put(key, Suggesting.result(found));
                  });
          return answers;
        });
  }

  private JsonObject json(Candidates candidates, Candidates.Candidate candidate) {
    Lookup.Match found = candidate.found();
    JsonObject json = new JsonObject();
    json.put("id", identifiers.of(found.thing()));
    json.put("name", found.label());
    json.put("description", candidates.lookup().note(found.thing(), found.kind()));
    json.put("type", Suggesting.types(found.kind()));
    json.put("score", number(candidate.score()));
    json.put("match", candidate.match());
    JsonArray features = new JsonArray();
    features.add(feature("name_likeness", candidate.likeness()));
    features.add(feature("conditions_met", candidate.conditions()));
    json.put("features", features);
    return json;
  }

  private static JsonObject feature(String id, double value) {
    JsonObject feature = new JsonObject();
    feature.put("id", id);
    feature.put("value", number(Math.round(value * 1000) / 1000.0));
    return feature;
  }

  private static JsonNumber number(double value) {
    return JsonNumber.valueDecimal(BigDecimal.valueOf(value).toPlainString());
  }

  private static JsonObject proposed(Optional<EntityType> type) {
    JsonObject proposed = new JsonObject();
    type.ifPresent(known -> proposed.put("type", known.id()));
    JsonArray properties = new JsonArray();
    Arrays.stream(EntityProperty.values())
        .filter(property -> property.isOf(type))
        .forEach(property -> properties.add(property.json()));
    proposed.put("properties", properties);
    return proposed;
  }

  private Reply shown(HttpServletRequest request, Function<PreviewPage, Reply> as) {
    String id = text(request, "id");
    Web web = Web.of(request, about, trustedProxies);
    return graph.read(
        snapshot ->
            identifiers
                .thing(snapshot, id)
                .map(thing -> as.apply(preview(snapshot, thing, web)))
                .orElseGet(() -> error(404, "There is no such thing.")));
  }

  private PreviewPage preview(Snapshot snapshot, Resource thing, Web web) {
    Lookup lookup = new Lookup(snapshot, graph.prominence());
    Optional<Kind> kind = Kind.of(snapshot, thing);
    return new PreviewPage(
        snapshot.label(thing),
        kind.map(Kind::word).orElse(""),
        kind.map(known -> lookup.note(thing, known)).orElse(""),
        String.join("; ", snapshot.names(thing).stream().limit(8).toList()),
        number(snapshot, thing, EntityProperty.MEETINGS),
        number(snapshot, thing, EntityProperty.POSITIONS),
        web.at(snapshot.addresses().path(thing.getURI()).orElse("/")));
  }

  private static String number(Snapshot snapshot, Resource thing, EntityProperty counted) {
    return counted.values(snapshot, thing).get(0).asLiteral().getLexicalForm();
  }

  private static Reply flyout(String id, PreviewPage page) {
    JsonObject json = new JsonObject();
    json.put("id", id);
    json.put("html", page.fragment());
    return json(json);
  }

  /** Clients write identifiers into addresses as they please. */
  private Reply view(HttpServletRequest request) {
    String id = text(request, "id");
    return graph.read(
        snapshot ->
            identifiers
                .thing(snapshot, id)
                .flatMap(thing -> snapshot.addresses().path(thing.getURI()))
                .map(
                    path ->
                        Reply.of(303, "text/plain;charset=utf-8", "See " + path + "\n")
                            .with("Location", path))
                .orElseGet(() -> error(404, "There is no such thing.")));
  }

  private interface Reading {
    JsonObject of(Snapshot snapshot, Prominence prominence);
  }

  private Reply read(Reading reading) {
    Prominence prominence = graph.prominence();
    return json(graph.read(snapshot -> reading.of(snapshot, prominence)));
  }

  private static JsonObject object(String text) {
    return JSON.parse(text);
  }

  private static Optional<EntityType> type(HttpServletRequest request) {
    String word = text(request, "type");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        EntityType.named(word)
            .orElseThrow(() -> new Malformed("There is no type '" + word + "'.")));
  }

  private static int cursor(HttpServletRequest request) {
    String cursor = text(request, "cursor");
    if (!cursor.matches("\\d{0,3}")) {
      throw new Malformed("'cursor' is a number.");
    }
    return cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
  }

  private static String text(HttpServletRequest request, String name) {
    String value = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    return value.substring(0, Math.min(value.length(), MOST_WORDS));
  }

  private static Reply json(JsonObject value) {
    return Reply.of(200, "application/json", value + "\n");
  }

  private static Reply error(int status, String message) {
    JsonObject error = new JsonObject();
    error.put("error", message);
    return Reply.of(status, "application/json", error + "\n");
  }
}
