package org.parley.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.ontology.Ontology;
import org.parley.ontology.PARLEY;
import org.parley.ontology.Prefixes;
import org.parley.queries.Parameter;
import org.parley.queries.QueryException;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.graph.Snapshot;

/** Puts a query, or a question that comes with Parley, into the editor. */
final class Asking {

  /** What is there to begin with. */
  private static final String FIRST =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      SELECT ?date ?meeting ?who ?place WHERE {
        ?meeting parley:date ?date ; parley:factuality parley:Actual ; parley:place ?place ;
                 parley:participant/skos:prefLabel ?who .
      } ORDER BY DESC(?date) LIMIT 50""";

  private static final int LONGEST = 100_000;

  private Asking() {}

  static QueryPage page(Snapshot snapshot, HttpServletRequest request) {
    String typed = Optional.ofNullable(request.getParameter("query")).orElse("");
    String name = Choice.text(request, "question");
    Optional<SavedQuery> question = SavedQueries.named(name);
    String query =
        typed.isBlank() ? FIRST : typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    String problem =
        name.isEmpty() || question.isPresent()
            ? ""
            : "No saved question is called “" + name + "”. Those there are stand on this page.";
    Map<String, String> values = values(question, request);
    if (question.isPresent()) {
      query = text(question.get());
      try {
        query =
            values.isEmpty()
                ? query
                : question.get().bind(values, snapshot.names()).serialize().strip();
      } catch (QueryException e) {
        problem = e.getMessage() == null ? "" : e.getMessage().replaceAll("--(?=\\w)", "");
      }
    }
    return new QueryPage(
        Overviews.head(
                View.of(snapshot),
                question.map(SavedQuery::title).orElse("SPARQL"),
                "query",
                "/query",
                List.of())
            .offering(Overviews.data("/api/queries")),
        query,
        terms(snapshot),
        problem,
        question.map(each -> question(each, values, true)).orElse(null),
        QuestionOrder.all().stream()
            .map(each -> question(each, Map.of(), question.filter(each::equals).isPresent()))
            .toList());
  }

  private static Map<String, String> values(
      Optional<SavedQuery> question, HttpServletRequest request) {
    Map<String, String> values = new HashMap<>();
    question.map(SavedQuery::parameters).orElse(List.of()).stream()
        .map(Parameter::name)
        .forEach(
            name -> {
              String value = Choice.text(request, name);
              if (!value.isEmpty()) {
                values.put(name, value);
              }
            });
    return values;
  }

  /** The question as its file has it, without the header. */
  private static String text(SavedQuery question) {
    return question
        .text()
        .lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static QueryPage.Question question(
      SavedQuery question, Map<String, String> values, boolean current) {
    return new QueryPage.Question(
        question.name(),
        question.title(),
        question.description(),
        question.parameters().stream().map(each -> field(each, values)).toList(),
        current);
  }

  private static QueryPage.Field field(Parameter parameter, Map<String, String> values) {
    String kind =
        switch (parameter.type()) {
          case ACTOR, PLACE, TOPIC, DOCUMENT -> parameter.type().word();
          default -> "";
        };
    return new QueryPage.Field(
        parameter.name(),
        Details.capitalised(parameter.name()),
        parameter.description(),
        parameter.required(),
        kind,
        parameter.values(),
        values.getOrDefault(parameter.name(), parameter.standard().orElse("")));
  }

  private static String terms(Snapshot snapshot) {
    JsonObject all = new JsonObject();
    all.put("base", snapshot.addresses().base().iri());
    JsonObject prefixes = new JsonObject();
    Prefixes.all().forEach(prefixes::put);
    all.put("prefixes", prefixes);
    JsonArray terms = new JsonArray();
    Model ontology = ModelFactory.createModelForGraph(Ontology.graph());
    ontology.listSubjects().toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(PARLEY.NS))
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .forEach(term -> terms.add(term(term)));
    all.put("terms", terms);
    return all.toString().replace("<", "\\u003c");
  }

  private static JsonObject term(Resource term) {
    JsonObject json = new JsonObject();
    json.put("iri", term.getURI());
    json.put(
        "sort",
        term.hasProperty(RDF.type, org.apache.jena.vocabulary.OWL.Class)
            ? "class"
            : term.getURI().matches(".*#\\p{Lower}.*") ? "property" : "concept");
    json.put("says", said(term));
    return json;
  }

  private static String said(Resource term) {
    return java.util.stream.Stream.of(SKOS.definition, RDFS.comment)
        .map(term::getProperty)
        .filter(java.util.Objects::nonNull)
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .map(node -> node.asLiteral().getString())
        .findFirst()
        .orElse("");
  }
}
