package org.parley.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who sends a request, as far as the network tells. */
public final class Client {

  private Client() {}

  /**
   * The client's address: what the connection says, unless that is a trusted proxy; then the last
   * in {@code X-Forwarded-For} that is none. What stands before that one anybody may have written.
   * Of an IPv6 address the first half counts, as a household has all of the other.
   */
  public static String of(HttpServletRequest request, Set<String> trustedProxies) {
    String address = plain(request.getRemoteAddr());
    List<String> forwarded =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(header -> Stream.of(header.split(",")))
            .map(Client::plain)
            .toList();
    for (int i = forwarded.size() - 1; i >= 0 && trustedProxies.contains(address); i--) {
      if (!forwarded.get(i).matches("[0-9A-Fa-f.:]{2,45}")) {
        break;
      }
      address = forwarded.get(i);
    }
    return household(address);
  }

  /** Whether a request comes from this machine and was not passed on from elsewhere. */
  public static boolean isThisMachine(HttpServletRequest request, Set<String> trustedProxies) {
    return Set.of("127.0.0.1", "0:0:0:0::/64").contains(of(request, trustedProxies))
        && request.getHeader("X-Forwarded-For") == null
        && request.getHeader("Forwarded") == null;
  }

  private static String plain(String address) {
    return address.strip().replaceAll("^\\[|\\]$", "").replaceAll("%.*$", "");
  }

  private static String household(String address) {
    if (!address.contains(":") || address.contains(".")) {
      return address;
    }
    String[] halves = address.split("::", 2);
    Stream<String> front = Stream.of(halves[0].split(":")).filter(group -> !group.isEmpty());
    List<String> groups = Stream.concat(front, Stream.of("0", "0", "0", "0")).limit(4).toList();
    return String.join(":", groups) + "::/64";
  }
}
