package org.parley.server.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.parley.server.graph.Kind;
import org.parley.server.graph.Prominence;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Search;
import org.parley.server.graph.Snapshot;
import org.parley.server.graph.Suggestions;

/** Finds things and passages by their words, and tells what is known of a thing. */
final class SearchTools {

  private static final int FOUND = 10;
  private static final int MOST_FOUND = 50;
  private static final int MOST_STATEMENTS = 200;
  private static final int MOST_LEADING = 50;

  private final PublicGraph graph;

  SearchTools(PublicGraph graph) {
    this.graph = graph;
  }

  List<Tool> tools() {
    String kinds =
        Stream.of(Kind.values())
            .map(kind -> '"' + kind.word() + '"')
            .collect(Collectors.joining(", "));
    return List.of(
        new Tool(
            "search",
            "Search names, passages and texts",
            "Finds people, states, bodies, meetings, proposals, positions, places, topics and documents"
                + " by their names, passages of documents that are evidence of a fact by their words, and"
                + " documents by what stands anywhere in their text."
                + " Each answer has a link that opens it.",
            """
            {"type": "object", "required": ["query"], "additionalProperties": false, "properties": {
              "query": {"type": "string", "description": "Names or words; each may be cut short."},
              "kind": {"type": "string", "enum": [%s], "description": "Only things of this kind."},
              "limit": {"type": "integer", "minimum": 1, "maximum": 50, "default": 10}}}
            """
                .formatted(kinds),
            this::search),
        new Tool(
            "describe",
            "What is known of a thing",
            "All that the graph says of one thing (by the IRI that another tool gave): its statements,"
                + " what leads to it, and the passages that state it, quoted.",
            """
            {"type": "object", "required": ["iri"], "additionalProperties": false, "properties": {
              "iri": {"type": "string", "description": "The IRI of the thing."}}}
            """,
            this::describe));
  }

  private Map<String, Object> search(Arguments arguments, Caller caller) {
    arguments.only(Set.of("query", "kind", "limit"));
    String words = arguments.needed("query");
    Optional<String> word = arguments.text("kind");
    Optional<Kind> kind = word.flatMap(Kind::named);
    if (word.isPresent() && kind.isEmpty()) {
      throw new BadCall("There is no kind '" + word.get() + "'.");
    }
    int limit = arguments.number("limit", FOUND, MOST_FOUND);
    Prominence prominence = graph.prominence();
    return graph.read(
        snapshot -> {
          Told told = new Told(snapshot, caller.web());
          List<Map<String, Object>> things = new ArrayList<>();
          new Suggestions(snapshot, prominence)
              .of(words, each -> kind.map(each::equals).orElse(true), limit)
              .forEach(
                  found -> {
                    Map<String, Object> thing = told.thing(found.thing());
                    thing.put("kind", found.kind().word());
                    thing.put("note", found.note());
                    things.add(thing);
                  });
          Search search = new Search(snapshot);
          List<Resource> passages = search.evidence(words);
          List<Resource> texts = search.documents(words);
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("things", things);
          answer.put(
              "passages",
              passages.stream()
                  .limit(limit)
                  .map(snapshot::passage)
                  .flatMap(Optional::stream)
                  .map(told::quote)
                  .toList());
          answer.put("passagesInAll", passages.size());
          answer.put("documents", texts.stream().limit(limit).map(told::document).toList());
          answer.put("documentsInAll", texts.size());
          return answer;
        });
  }

  private Map<String, Object> describe(Arguments arguments, Caller caller) {
    String iri = arguments.only(Set.of("iri")).needed("iri");
    return graph.read(
        snapshot -> {
          Resource thing = snapshot.resource(iri);
          if (snapshot.addresses().path(iri).isEmpty() || !snapshot.knows(thing)) {
            throw new BadCall("The graph knows no <" + iri + ">; search for its name.");
          }
          return described(snapshot, new Told(snapshot, caller.web()), thing);
        });
  }

  private static Map<String, Object> described(Snapshot snapshot, Told told, Resource thing) {
    Map<String, Object> answer = told.thing(thing);
    Kind.of(snapshot, thing).ifPresent(kind -> answer.put("kind", kind.word()));
    Map<String, List<Object>> says = new LinkedHashMap<>();
    snapshot.statements(thing).stream()
        .limit(MOST_STATEMENTS)
        .forEach(
            statement ->
                says.computeIfAbsent(name(statement), absent -> new ArrayList<>())
                    .add(told.value(statement.getObject().asNode())));
    answer.put("says", says);
    answer.put("evidence", told.evidence(thing));
    Map<String, List<Object>> leading = new LinkedHashMap<>();
    var all = snapshot.all().listStatements(null, null, (RDFNode) thing);
    try {
      for (int i = 0; i < MOST_LEADING && all.hasNext(); i++) {
        Statement statement = all.next();
        leading
            .computeIfAbsent(name(statement), absent -> new ArrayList<>())
            .add(told.value(statement.getSubject().asNode()));
      }
      answer.put("moreLeadsHere", all.hasNext());
    } finally {
      all.close();
    }
    answer.put("leadsHere", leading);
    return answer;
  }

  private static String name(Statement statement) {
    return statement.getPredicate().getLocalName();
  }
}
