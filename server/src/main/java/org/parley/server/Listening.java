package org.parley.server;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.parley.server.web.PlainErrors;

/** How the web server underneath listens. */
final class Listening {

  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final int BYTES_PER_SECOND = 100;

  /** Longer queries go by POST. */
  private static final int MOST_BYTES_OF_HEADERS = 32_000;

  private Listening() {}

  static FusekiServer on(FusekiServer.Builder builder, Settings settings) {
    FusekiServer fuseki = builder.port(settings.port()).build();
    fuseki.getJettyServer().setErrorHandler(new PlainErrors());
    fuseki
        .getJettyServer()
        .getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(new PlainErrors()));
    ServerConnector connector = connector(fuseki.getJettyServer());
    connector.setHost(settings.host());
    connector.setIdleTimeout(IDLE.toMillis());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    // Who sends its body drop by drop holds a thread for as long.
    http.setMinRequestDataRate(BYTES_PER_SECOND);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_BYTES_OF_HEADERS);
    http.setUriCompliance(
        // A document's identifier may hold a slash or a percent sign, which its IRI encodes.
        UriCompliance.DEFAULT.with(
            "identifiers", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
    try {
      return fuseki.start();
    } catch (FusekiException e) {
      throw new CannotServe(
          "Cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + " ("
              + e.getMessage()
              + "). Name another port with --port, or 0 for any free one.",
          e);
    }
  }

  static URI address(FusekiServer fuseki) {
    ServerConnector connector = connector(fuseki.getJettyServer());
    String host = connector.getHost();
    String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return URI.create(
        "http://"
            + (shown.contains(":") ? "[" + shown + "]" : shown)
            + ":"
            + fuseki.getHttpPort()
            + "/");
  }

  private static ServerConnector connector(Server server) {
    return (ServerConnector) server.getConnectors()[0];
  }
}
