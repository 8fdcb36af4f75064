package org.parley.server.kept;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.shared.JenaException;
import org.parley.ontology.Base;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;
import org.parley.server.web.Reply;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it has read its dataset a
 * moment ago and is not stopping. {@code /health}: the same, and what an operator should know.
 * {@code /metrics}: figures, for this machine and trusted proxies' own.
 */
public final class Health extends HttpServlet {

  private final transient PublicGraph graph;
  private final transient Base base;
  private final transient Figures figures;
  private final transient Limits limits;
  private volatile boolean stopping;

  public Health(PublicGraph graph, Base base, Figures figures, Limits limits) {
    this.graph = graph;
    this.base = base;
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
      case "/health/live" -> send(200, begun("live", ""), request, response);
      case "/health/ready" -> ready(request, response, Health::nothing);
      case "/health" -> ready(request, response, this::notice);
      case "/metrics" -> metrics(request, response);
      default -> send(404, begun("unknown", ""), request, response);
    }
  }

  private void ready(
      HttpServletRequest request,
      HttpServletResponse response,
      Function<Snapshot, Optional<String>> notice)
      throws IOException {
    if (stopping) {
      send(503, begun("stopping", ""), request, response);
      return;
    }
    try {
      JsonBuilder body =
          graph.read(
              snapshot -> {
                JsonBuilder told = begun("ready", snapshot.version());
                notice.apply(snapshot).ifPresent(text -> told.pair("notice", text));
                return told;
              });
      send(200, body, request, response);
    } catch (JenaException e) {
      send(503, begun("the dataset cannot be read", ""), request, response);
    }
  }

  private void metrics(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Client.isThisMachine(request, limits.trustedProxies())) {
      Reply.of(200, "text/plain;version=0.0.4;charset=utf-8", figures.text())
          .with("Cache-Control", "no-store")
          .send(request, response);
    } else {
      send(403, begun("figures are for this machine", ""), request, response);
    }
  }

  private Optional<String> notice(Snapshot snapshot) {
    return Readers.notice(snapshot.dataset(), base);
  }

  private static Optional<String> nothing(Snapshot snapshot) {
    return Optional.empty();
  }

  private static JsonBuilder begun(String word, String version) {
    return JsonBuilder.create().startObject().pair("status", word).pair("version", version);
  }

  private static void send(
      int status, JsonBuilder body, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.of(status, "application/json", body.finishObject().build() + "\n")
        .with("Cache-Control", "no-store")
        .send(request, response);
  }
}
