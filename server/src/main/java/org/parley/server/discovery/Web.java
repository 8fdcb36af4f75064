package org.parley.server.discovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Where this server is for whoever asks.
 *
 * @param root its first page; ends in a slash
 */
public record Web(String root) {

  /** As the owner says, else as the request says: its host, and the scheme a trusted proxy took. */
  public static Web of(HttpServletRequest request, About about, Set<String> trustedProxies) {
    return new Web(about.address().orElseGet(() -> asked(request, trustedProxies)));
  }

  private static String asked(HttpServletRequest request, Set<String> trustedProxies) {
    String forwarded = request.getHeader("X-Forwarded-Proto");
    boolean proxied =
        trustedProxies.contains(request.getRemoteAddr()) && "https".equalsIgnoreCase(forwarded);
    String host = request.getHeader("Host");
    return (proxied ? "https" : request.getScheme())
        + "://"
        + (host != null && host.matches("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9A-Fa-f:]+\\](:\\d+)?")
            ? host
            : "localhost")
        + "/";
  }

  /** The address of a path that begins with a slash. */
  public String at(String path) {
    return root + path.substring(1);
  }
}
