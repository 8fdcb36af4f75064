package org.parley.server;

import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** How the web server underneath listens. */
final class Listening {

  private Listening() {}

  static FusekiServer on(FusekiServer.Builder builder, Settings settings) {
    FusekiServer fuseki = builder.port(settings.port()).build();
    ServerConnector connector = connector(fuseki.getJettyServer());
    connector.setHost(settings.host());
    connector
        .getConnectionFactory(HttpConnectionFactory.class)
        .getHttpConfiguration()
        .setUriCompliance(
            // A document's identifier may hold a slash or a percent sign, which its IRI encodes.
            UriCompliance.DEFAULT.with(
                "identifiers",
                Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.AMBIGUOUS_PATH_ENCODING));
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
