package org.parley.server.write;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.parley.server.guard.RunningQueries;
import org.parley.server.guard.RunningQuery;
import org.parley.server.kept.Upkeep;
import org.parley.server.web.Reply;

/**
 * For the administrator: what is running ({@code /admin/queries}), ending it (DELETE), and
 * compacting the database ({@code POST /admin/compact}).
 */
public final class AdminServlet extends HttpServlet {

  /** What it is mapped to. */
  public static final String PATHS = "/admin/*";

  private static final String QUERIES = "/admin/queries";

  private final transient Gate gate;
  private final transient RunningQueries running;
  private final transient Upkeep upkeep;

  public AdminServlet(Gate gate, RunningQueries running, Upkeep upkeep) {
    this.upkeep = upkeep;
    this.gate = gate;
    this.running = running;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      User user = gate.enter(request, Role.ADMIN);
      reply(request, user).with("Cache-Control", "no-store").send(request, response);
    } catch (Refused e) {
      if (e.status() == HttpServletResponse.SC_UNAUTHORIZED) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Parley\", charset=\"UTF-8\"");
      }
      text(e.status(), String.valueOf(e.getMessage())).send(request, response);
    }
  }

  private Reply reply(HttpServletRequest request, User user) {
    String path = request.getRequestURI();
    if (path.equals(QUERIES) && request.getMethod().equals("GET")) {
      return list();
    }
    if (path.matches(QUERIES + "/\\d{1,18}") && request.getMethod().equals("DELETE")) {
      long id = Long.parseLong(path.substring(QUERIES.length() + 1));
      return running.end(id, "The query was ended by " + user.name() + ".")
          ? text(HttpServletResponse.SC_OK, "Ended.")
          : text(HttpServletResponse.SC_NOT_FOUND, "No such query is running.");
    }
    if (path.equals("/admin/compact") && request.getMethod().equals("POST")) {
      return compact();
    }
    return text(HttpServletResponse.SC_NOT_FOUND, "There is nothing at this address.");
  }

  private Reply compact() {
    try {
      return upkeep
          .compact()
          .map(
              done ->
                  Reply.of(
                      HttpServletResponse.SC_OK,
                      "application/json",
                      JsonBuilder.create()
                              .startObject()
                              .pair("bytesBefore", done.before())
                              .pair("bytesAfter", done.after())
                              .pair("seconds", done.seconds())
                              .finishObject()
                              .build()
                          + "\n"))
          .orElseGet(() -> text(503, "Another process writes to the dataset; come again later."));
    } catch (IllegalStateException e) {
      return text(507, String.valueOf(e.getMessage()));
    }
  }

  private Reply list() {
    JsonArray all = new JsonArray();
    for (RunningQuery query : running.all()) {
      all.add(
          JsonBuilder.create()
              .startObject()
              .pair("id", query.id())
              .pair("client", query.client())
              .pair("begun", query.begun().toString())
              .pair("bytesTaken", RunningQueries.allocated(query))
              .pair("query", query.text())
              .finishObject()
              .build());
    }
    return Reply.of(HttpServletResponse.SC_OK, "application/json", all + "\n");
  }

  private static Reply text(int status, String line) {
    return Reply.of(status, "text/plain;charset=utf-8", line + "\n");
  }
}
