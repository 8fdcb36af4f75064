package org.parley.server.kept;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.shared.JenaException;
import org.parley.server.graph.PublicGraph;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;
import org.parley.server.web.Reply;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it has read its dataset a
 * moment ago and is not stopping. {@code /metrics}: figures, for this machine and trusted proxies'
 * own.
 */
public final class Health extends HttpServlet {

  private final transient PublicGraph graph;
  private final transient Figures figures;
  private final transient Limits limits;
  private volatile boolean stopping;

  public Health(PublicGraph graph, Figures figures, Limits limits) {
    this.graph = graph;
    this.figures = figures;
    this.limits = limits;
  }

  /** Balancers send nobody here any more. */
  public void stopping() {
    stopping = true;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case "/health/live" -> send(200, "live", "", request, response);
      case "/health/ready", "/health" -> ready(request, response);
      case "/metrics" -> metrics(request, response);
      default -> send(404, "unknown", "", request, response);
    }
  }

  private void ready(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (stopping) {
      send(503, "stopping", "", request, response);
      return;
    }
    try {
      send(200, "ready", graph.version(), request, response);
    } catch (JenaException e) {
      send(503, "the dataset cannot be read", "", request, response);
    }
  }

  private void metrics(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Client.isThisMachine(request, limits.trustedProxies())) {
      Reply.of(200, "text/plain;version=0.0.4;charset=utf-8", figures.text())
          .with("Cache-Control", "no-store")
          .send(request, response);
    } else {
      send(403, "figures are for this machine", "", request, response);
    }
  }

  private static void send(
      int status,
      String word,
      String version,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String body =
        JsonBuilder.create()
                .startObject()
                .pair("status", word)
                .pair("version", version)
                .finishObject()
                .build()
            + "\n";
    Reply.of(status, "application/json", body)
        .with("Cache-Control", "no-store")
        .send(request, response);
  }
}
