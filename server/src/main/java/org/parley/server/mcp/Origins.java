package org.parley.server.mcp;

import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps pages of other sites out, also those whose name leads to this machine (DNS rebinding): a
 * browser names the page's origin, which must be this machine or the address that the owner has
 * configured; and a server for this machine alone must be asked by a name of this machine.
 *
 * @param address of the server for the rest of the world
 */
record Origins(Optional<String> address, boolean forThisMachine)
    implements ServerTransportSecurityValidator {

  private static final int FORBIDDEN = 403;

  @Override
  public void validateHeaders(Map<String, List<String>> headers)
      throws ServerTransportSecurityException {
    for (String origin : values(headers, "origin")) {
      if (!known(authority(origin))) {
        throw new ServerTransportSecurityException(
            FORBIDDEN, "Pages of other sites are not let in.");
      }
    }
    for (String host : values(headers, "host")) {
      if (forThisMachine && !known(host)) {
        throw new ServerTransportSecurityException(
            FORBIDDEN, "This server is asked by another name than its own.");
      }
    }
  }

  private boolean known(String authority) {
    String host = authority.replaceAll(":\\d*$", "").toLowerCase(Locale.ROOT);
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127(\\.\\d{1,3}){3}")
        || address.map(Origins::authority).filter(authority::equalsIgnoreCase).isPresent();
  }

  private static String authority(String address) {
    try {
      return String.valueOf(URI.create(address).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static List<String> values(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }
}
