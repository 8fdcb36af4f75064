package org.parley.server.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;

/** How the data's IRIs and this server's paths answer to one another. */
public final class Addresses {

  private static final Pattern PATH =
      Pattern.compile("/([a-z]+)/([A-Za-z0-9%._~!$&'()*+,;=:@-]+)(#char=\\d+,\\d+)?");

  private final Base base;
  private final String root;
  private final Map<String, UnaryOperator<String>> kinds;

  public Addresses(Base base) {
    this(base, "");
  }

  /**
   * @param root where this server is for the rest of the world, which ends in a slash, or empty
   */
  Addresses(Base base, String root) {
    this.base = base;
    this.root = root;
    this.kinds =
        Map.of(
            "document", base::document,
            "actor", base::actor,
            "meeting", base::meeting,
            "proposal", base::proposal,
            "position", base::position,
            "place", base::place,
            "topic", base::topic,
            "office", base::office,
            "participation", base::participation,
            "run", base::run);
  }

  /** What the data's IRIs begin with. */
  public Base base() {
    return base;
  }

  /** Where this server shows what the IRI names, if it does. */
  public Optional<String> path(String iri) {
    if (iri.startsWith(base.iri())) {
      String path = iri.substring(base.iri().length() - 1);
      Matcher matcher = PATH.matcher(path);
      return matcher.matches() && kinds.containsKey(matcher.group(1))
          ? Optional.of(path)
          : Optional.empty();
    }
    return iri.startsWith(Ontology.IRI + "#")
        ? Optional.of("/ontology" + iri.substring(Ontology.IRI.length()))
        : Optional.empty();
  }

  /** A path as those elsewhere may ask for it, where the owner says where this server is. */
  public String onTheWeb(String path) {
    return root.isEmpty() ? path : root + path.substring(1);
  }

  /** What a link may point to: this server's own page, or an address on the web; never a script. */
  public Optional<String> link(String iri) {
    Optional<String> own = path(iri);
    return own.isEmpty() && iri.matches("https?://[^\\s\"<>]+") && !iri.startsWith(base.iri())
        ? Optional.of(iri)
        : own;
  }

  /** The IRI shown at a path, however the client has chosen to percent-encode it. */
  public Optional<String> iri(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches() || !kinds.containsKey(matcher.group(1))) {
      return Optional.empty();
    }
    try {
      String name = URLDecoder.decode(matcher.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
      return Optional.of(kinds.get(matcher.group(1)).apply(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
