package org.parley.server.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.queries.Parameter;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.api.SavedAnswers;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.BoundedQuery;

/** Asks the saved questions, and questions in SPARQL. */
final class QuestionTools {

  private static final int ROWS = 25;
  private static final int MOST_ROWS = 200;
  private static final int MOST_PAGES = 1000;

  private final PublicGraph graph;
  private final SavedAnswers saved;
  private final BoundedQuery queries;

  QuestionTools(PublicGraph graph, SavedAnswers saved, BoundedQuery queries) {
    this.graph = graph;
    this.saved = saved;
    this.queries = queries;
  }

  List<Tool> tools() {
    String names =
        SavedQueries.all().stream()
            .map(question -> '"' + question.name() + '"')
            .collect(Collectors.joining(", "));
    return List.of(
        new Tool(
            "list_questions",
            "The saved questions",
            "The questions that are known to work, with their parameters. Prefer them to SPARQL of your"
                + " own.",
            "{\"type\": \"object\", \"properties\": {}, \"additionalProperties\": false}",
            (arguments, caller) -> {
              arguments.only(Set.of());
              return Map.of("questions", SavedQueries.all().stream().map(this::told).toList());
            }),
        new Tool(
            "ask_question",
            "Ask a saved question",
            "Asks one of the saved questions. Actors, places and topics are given by name, slug or IRI;"
                + " dates as 2007, 2007-05 or 2007-05-28. The rows quote the passages they rest on.",
            """
            {"type": "object", "required": ["question"], "additionalProperties": false, "properties": {
              "question": {"type": "string", "enum": [%s]},
              "parameters": {"type": "object", "description": "Values by the names of parameters."},
              "page": {"type": "integer", "minimum": 1, "default": 1},
              "limit": {"type": "integer", "minimum": 1, "maximum": 200, "default": 25}}}
            """
                .formatted(names),
            this::ask),
        new Tool(
            "sparql",
            "Ask in SPARQL",
            "A SPARQL 1.1 query (SELECT, ASK, CONSTRUCT, DESCRIBE) over all that is known, at most 200"
                + " rows, within a time limit. Call describe_schema first. Facts that the rows name come"
                + " with the passages that state them.",
            """
            {"type": "object", "required": ["query"], "additionalProperties": false, "properties": {
              "query": {"type": "string", "description": "The query, with its prefixes."},
              "limit": {"type": "integer", "minimum": 1, "maximum": 200, "default": 25}}}
            """,
            this::sparql));
  }

  private Map<String, Object> told(SavedQuery question) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      Map<String, Object> described = new LinkedHashMap<>();
      described.put("name", parameter.name());
      described.put("type", parameter.type().word());
      described.put("description", parameter.description());
      described.put("required", parameter.required());
      if (!parameter.values().isEmpty()) {
        described.put("values", parameter.values());
      }
      parameters.add(described);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("question", question.name());
    told.put("title", question.title());
    told.put("description", question.description());
    told.put("parameters", parameters);
    return told;
  }

  private Map<String, Object> ask(Arguments arguments, Caller caller) {
    arguments.only(Set.of("question", "parameters", "page", "limit"));
    String name = arguments.needed("question");
    SavedQuery question =
        SavedQueries.named(name)
            .orElseThrow(() -> new BadCall("There is no question '" + name + "'."));
    Map<String, String> values = arguments.object("parameters");
    int page = arguments.number("page", 1, MOST_PAGES);
    int limit = arguments.number("limit", ROWS, MOST_ROWS);
    return graph.read(
        snapshot -> {
          SavedAnswers.Table table =
              saved.ask(snapshot, question, values, page, limit, caller.client());
          Told told = new Told(snapshot, caller.web());
          Map<String, Object> answer = new LinkedHashMap<>();
          answer.put("title", question.title());
          answer.put("rows", told.rows(table.columns(), table.rows()));
          answer.put("evidence", told.evidence(table.rows()));
          answer.put("more", table.more());
          answer.put("link", caller.web().at("/api/queries/" + name + ".html"));
          return answer;
        });
  }

  private Map<String, Object> sparql(Arguments arguments, Caller caller) {
    arguments.only(Set.of("query", "limit"));
    String query = arguments.needed("query");
    int limit = arguments.number("limit", ROWS, MOST_ROWS);
    return graph.read(
        snapshot -> {
          BoundedQuery.Answer found =
              queries.ask(snapshot.dataset(), query, limit, caller.client());
          Told told = new Told(snapshot, caller.web());
          Map<String, Object> answer = new LinkedHashMap<>();
          found.truth().ifPresent(truth -> answer.put("answer", truth));
          if (!found.columns().isEmpty()) {
            answer.put("rows", told.rows(found.columns(), found.rows()));
            answer.put("evidence", told.evidence(found.rows()));
          }
          found.turtle().ifPresent(turtle -> answer.put("turtle", turtle));
          answer.put("more", found.more());
          return answer;
        });
  }
}
