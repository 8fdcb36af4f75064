package org.parley.server.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.parley.ontology.Base;
import org.parley.server.discovery.About;
import org.parley.server.discovery.Web;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;
import org.parley.server.guard.RunningQueries;
import org.parley.server.web.Reply;

/** Answers what is under {@code /api/}. */
public final class ApiServlet extends HttpServlet {

  /** What it is mapped to. */
  public static final String PATHS = "/api/*";

  private final transient Map<String, Function<Parameters, Reply>> answers;

  private final transient Questions questions;
  private final transient Limits limits;

  public ApiServlet(
      PublicGraph graph, Base base, RunningQueries running, Limits limits, About about) {
    NameSearch names = new NameSearch(graph);
    OpenApi description = new OpenApi();
    this.answers =
        Map.of(
            "/api/suggest",
            names::suggest,
            "/api/search",
            names::search,
            "/api/openapi.json",
            asked -> description.reply());
    this.questions =
        new Questions(graph, running, base, asked -> Web.of(asked, about, limits.trustedProxies()));
    this.limits = limits;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    reply(request).send(request, response);
  }

  private Reply reply(HttpServletRequest request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Json.error(
              HttpServletResponse.SC_METHOD_NOT_ALLOWED, method + " is not for this address.")
          .with("Allow", "GET, HEAD");
    }
    try {
      Function<Parameters, Reply> answer = answers.get(request.getRequestURI());
      if (answer != null) {
        return answer.apply(new Parameters(request));
      }
      return questions
          .at(request, Client.of(request, limits.trustedProxies()))
          .orElseGet(
              () ->
                  Json.error(
                      HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address."));
    } catch (BadRequest e) {
      return Json.error(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }
}
