package org.parley.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.discovery.ExampleQueries;
import org.parley.server.discovery.Web;
import org.parley.server.pages.QuestionOrder;
import org.parley.server.pages.QuestionsPage;
import org.parley.server.pages.Syntax;
import org.parley.server.web.Accept;
import org.parley.server.web.Format;
import org.parley.server.web.Reply;

/** What can be asked. */
final class QuestionList {

  private static final String PATH = "/api/queries";

  private static final List<Format> RDF_OR_PAGE =
      List.of(Format.HTML, Format.TURTLE, Format.JSON_LD);

  private final Function<HttpServletRequest, Web> web;

  QuestionList(Function<HttpServletRequest, Web> web) {
    this.web = web;
  }

  /** The list at its address, with a suffix or without; as RDF, each is an example query. */
  Optional<Reply> at(String path, HttpServletRequest request) {
    return switch (path) {
      case PATH, PATH + "/" -> Optional.of(wanted(request).with("Vary", "Accept"));
      case PATH + ".html" -> Optional.of(html());
      case PATH + ".json" -> Optional.of(json());
      case PATH + ".ttl" -> Optional.of(rdf(Format.TURTLE, request));
      case PATH + ".jsonld" -> Optional.of(rdf(Format.JSON_LD, request));
      default -> Optional.empty();
    };
  }

  private Reply wanted(HttpServletRequest request) {
    Accept accept = Accept.of(request.getHeader("Accept"));
    double data = accept.quality("application/json");
    for (Format format : RDF_OR_PAGE) {
      double wish = accept.quality(format.mediaType());
      if (wish > data && accept.choose(RDF_OR_PAGE).filter(format::equals).isPresent()) {
        return format == Format.HTML ? html() : rdf(format, request);
      }
    }
    return json();
  }

  private Reply rdf(Format format, HttpServletRequest request) {
    return Reply.of(
        200, format.contentType(), Syntax.write(ExampleQueries.of(web.apply(request)), format));
  }

  private static Reply html() {
    return Reply.of(
        200,
        AnswerFormat.HTML.contentType(),
        new QuestionsPage(
                QuestionOrder.all().stream()
                    .map(
                        question ->
                            new QuestionsPage.Entry(
                                question.title(),
                                question.description(),
                                Questions.PATH + question.name()))
                    .toList())
            .html());
  }

  private static Reply json() {
    JsonArray all = new JsonArray();
    for (SavedQuery question : SavedQueries.all()) {
      JsonObject entry = new JsonObject();
      entry.put("name", question.name());
      entry.put("title", question.title());
      entry.put("description", question.description());
      entry.put("path", Questions.PATH + question.name());
      JsonArray parameters = new JsonArray();
      question
          .parameters()
          .forEach(
              parameter -> {
                JsonObject described = new JsonObject();
                described.put("name", parameter.name());
                described.put("type", parameter.type().word());
                described.put("description", parameter.description());
                described.put("required", parameter.required());
                parameter.standard().ifPresent(value -> described.put("default", value));
                if (!parameter.values().isEmpty()) {
                  JsonArray values = new JsonArray();
                  parameter.values().forEach(values::add);
                  described.put("values", values);
                }
                parameters.add(described);
              });
      entry.put("parameters", parameters);
      all.add(entry);
    }
    return Json.reply(all);
  }
}
