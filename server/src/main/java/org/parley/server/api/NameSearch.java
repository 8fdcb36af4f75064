package org.parley.server.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Passage;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Search;
import org.parley.server.graph.Snapshot;
import org.parley.server.graph.Suggestion;
import org.parley.server.graph.Suggestions;
import org.parley.server.web.Reply;

/** Things by the beginning of a name; things, passages and documents by their words. */
final class NameSearch {

  private static final int SUGGESTED = 10;
  private static final int MOST_SUGGESTED = 50;
  private static final int FOUND = 20;
  private static final int MOST_FOUND = 100;
  private static final String ACTOR = "actor";

  private final PublicGraph graph;

  NameSearch(PublicGraph graph) {
    this.graph = graph;
  }

  /** {@code q}, {@code limit}, {@code kind}: an array, the likeliest first. */
  Reply suggest(Parameters asked) {
    String words = asked.text("q").orElse("");
    int limit = asked.number("limit", SUGGESTED, 1, MOST_SUGGESTED);
    Predicate<Kind> wanted = kinds(asked);
    Prominence prominence = graph.prominence();
    return Json.reply(
        graph.read(
            snapshot -> {
              JsonArray found = new JsonArray();
              new Suggestions(snapshot, prominence)
                  .of(words, wanted, limit)
                  .forEach(suggestion -> found.add(json(suggestion)));
              return found;
            }));
  }

  /** {@code q}, {@code limit}, {@code kind}: things, passages, documents, the closest first. */
  Reply search(Parameters asked) {
    String words =
        asked.text("q").orElseThrow(() -> new BadRequest("'q' must say what to look for."));
    int limit = asked.number("limit", FOUND, 1, MOST_FOUND);
    Predicate<Kind> wanted = kinds(asked);
    Prominence prominence = graph.prominence();
    return Json.reply(
        graph.read(
            snapshot -> {
              JsonArray things = new JsonArray();
              new Suggestions(snapshot, prominence)
                  .of(words, wanted, limit)
                  .forEach(suggestion -> things.add(json(suggestion)));
              Search search = new Search(snapshot);
              List<Resource> evidence = search.evidence(words);
              JsonArray passages = new JsonArray();
              evidence.stream()
                  .limit(limit)
                  .map(snapshot::passage)
                  .flatMap(Optional::stream)
                  .forEach(passage -> passages.add(json(snapshot, passage)));
              List<Resource> texts = search.documents(words);
              JsonArray documents = new JsonArray();
              texts.stream()
                  .limit(limit)
                  .forEach(document -> documents.add(document(snapshot, document)));
              JsonObject all = new JsonObject();
              all.put("query", words);
              all.put("things", things);
              all.put("passages", passages);
              all.put("passagesInAll", evidence.size());
              all.put("documents", documents);
              all.put("documentsInAll", texts.size());
              return all;
            }));
  }

  private static JsonObject json(Suggestion suggestion) {
    return JsonBuilder.create()
        .startObject()
        .pair("iri", suggestion.thing().getURI())
        .pair("path", suggestion.path().orElse(""))
        .pair("label", suggestion.label())
        .pair("kind", suggestion.kind().word())
        .pair("note", suggestion.note())
        .finishObject()
        .build()
        .getAsObject();
  }

  private static JsonObject json(Snapshot snapshot, Passage passage) {
    Resource document = passage.document();
    return JsonBuilder.create()
        .startObject()
        .pair("iri", passage.resource().getURI())
        .pair("path", snapshot.addresses().path(passage.resource().getURI()).orElse(""))
        .pair("words", passage.words())
        .pair("document", document.getURI())
        .pair("title", snapshot.label(document))
        .pair("issued", issued(snapshot, document))
        .finishObject()
        .build()
        .getAsObject();
  }

  private static JsonObject document(Snapshot snapshot, Resource document) {
    return JsonBuilder.create()
        .startObject()
        .pair("iri", document.getURI())
        .pair("path", snapshot.addresses().path(document.getURI()).orElse(""))
        .pair("title", snapshot.label(document))
        .pair("issued", issued(snapshot, document))
        .finishObject()
        .build()
        .getAsObject();
  }

  private static String issued(Snapshot snapshot, Resource document) {
    return snapshot.literal(document, DCTerms.issued).map(Literal::getLexicalForm).orElse("");
  }

  /** Several kinds may be given, with commas between; {@code actor} is all kinds that act. */
  private static Predicate<Kind> kinds(Parameters asked) {
    Optional<String> words = asked.text("kind");
    if (words.isEmpty()) {
      return kind -> true;
    }
    Predicate<Kind> wanted = kind -> false;
    for (String word : words.get().split(",")) {
      wanted = wanted.or(kind(word.strip()));
    }
    return wanted;
  }

  private static Predicate<Kind> kind(String word) {
    if (word.equals(ACTOR)) {
      return Kind::actor;
    }
    return Kind.named(word)
        .<Predicate<Kind>>map(kind -> kind::equals)
        .orElseThrow(
            () ->
                new BadRequest(
                    "'kind' must be one of %s, not '%s'."
                        .formatted(
                            Stream.concat(
                                    Stream.of(ACTOR), Stream.of(Kind.values()).map(Kind::word))
                                .collect(Collectors.joining(", ")),
                            word)));
  }
}
