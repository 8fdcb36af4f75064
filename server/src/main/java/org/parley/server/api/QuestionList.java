package org.parley.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.parley.queries.SavedQueries;
import org.parley.queries.SavedQuery;
import org.parley.server.pages.QuestionsPage;
import org.parley.server.web.Reply;

/** What can be asked. */
final class QuestionList {

  Reply reply(HttpServletRequest request) {
    boolean page =
        AnswerFormat.wanted(request.getHeader("Accept"))
            .filter(format -> format == AnswerFormat.HTML)
            .isPresent();
    return (page ? html() : json()).with("Vary", "Accept");
  }

  private static Reply html() {
    return Reply.of(
        200,
        AnswerFormat.HTML.contentType(),
        new QuestionsPage(
                SavedQueries.all().stream()
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
