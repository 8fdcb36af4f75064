package org.parley.server.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parley.server.guard.Client;
import org.parley.server.guard.Limits;

/** Lets those in who may do something, and nobody else. */
public final class Gate {

  private static final int TRIES = 10;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0::/64", "::1");

  private final Users users;
  private final Limits limits;
  private final Cache<String, Integer> failures =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  public Gate(Users users, Limits limits) {
    this.users = users;
    this.limits = limits;
  }

  /**
   * The user who sends a request.
   *
   * @throws Refused where nobody is known, who is known may not, or the way is not safe
   */
  User enter(HttpServletRequest request, Role needed) {
    String client = Client.of(request, limits.trustedProxies());
    if (!safe(request, client)) {
      throw new Refused(403, "Passwords are taken over TLS, or from this machine, only.");
    }
    if (fromElsewhere(request)) {
      throw new Refused(403, "Pages of other sites may not change anything.");
    }
    String header = request.getHeader("Authorization");
    if (header == null) {
      throw new Refused(401, "Say who you are.");
    }
    if (failures.get(client, absent -> 0) >= TRIES) {
      throw new Refused(429, "Too many wrong passwords; come again in a minute.");
    }
    Optional<User> user = users.authenticate(header);
    if (user.isEmpty()) {
      failures.asMap().merge(client, 1, Integer::sum);
      throw new Refused(401, "The name or the password is wrong.");
    }
    if (!user.get().role().covers(needed)) {
      throw new Refused(403, user.get().name() + " may not do that.");
    }
    return user.get();
  }

  /** The word of a trusted proxy counts, that of others does not. */
  private boolean safe(HttpServletRequest request, String client) {
    boolean proxied =
        limits.trustedProxies().contains(request.getRemoteAddr())
            && request.getHeader("X-Forwarded-For") != null;
    return request.isSecure()
        || (proxied
            ? "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
            : LOOPBACK.contains(client));
  }

  /** A browser sends the passwords it knows with whatever a page of another site has it send. */
  private static boolean fromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      return !String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
