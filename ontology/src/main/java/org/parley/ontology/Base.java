package org.parley.ontology;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The base under which instances and graphs are named: the data base, not the web address it is
 * served at.
 *
 * @param iri absolute, ends in {@code /}
 */
public record Base(String iri) {

  /** The base used where none is configured. */
  public static final Base DEFAULT = new Base("https://w3id.org/parley/id/");

  public Base {
    if (!iri.matches("[a-z][a-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]*/")) {
      throw new IllegalArgumentException("A base must be an absolute IRI that ends in '/': " + iri);
    }
  }

  /** The document with this identifier; also the name of the graph that holds its facts. */
  public String document(String id) {
    return iri + "document/" + segment(id);
  }

  /** The graph that holds a document's full text, apart so that exports can leave it out. */
  public String text(String id) {
    return iri + "text/" + segment(id);
  }

  /** A span of a document, as RFC 5147 writes it; offsets are code points, end exclusive. */
  public String passage(String documentId, int begin, int end) {
    return document(documentId) + "#char=" + begin + "," + end;
  }

  public String actor(String slug) {
    return iri + "actor/" + segment(slug);
  }

  public String place(String slug) {
    return iri + "place/" + segment(slug);
  }

  public String topic(String slug) {
    return iri + "topic/" + segment(slug);
  }

  public String meeting(String id) {
    return iri + "meeting/" + segment(id);
  }

  public String participation(String id) {
    return iri + "participation/" + segment(id);
  }

  public String proposal(String id) {
    return iri + "proposal/" + segment(id);
  }

  public String position(String id) {
    return iri + "position/" + segment(id);
  }

  public String office(String id) {
    return iri + "office/" + segment(id);
  }

  /** One configuration of the extractor, not one moment of running it. */
  public String run(String id) {
    return iri + "run/" + segment(id);
  }

  /** What holds across documents: the one preferred label and the type of each actor and place. */
  public String identityGraph() {
    return iri + "graph/identity";
  }

  /** What the authority list says of states, capitals and bodies. */
  public String authorityGraph() {
    return iri + "graph/authority";
  }

  /** Runs that produced facts, and the extractor behind them. */
  public String runsGraph() {
    return iri + "graph/runs";
  }

  /** What an IRI's last segment says: the id that a document, an actor or a fact was named by. */
  public static String id(String iri) {
    String segment = iri.substring(iri.lastIndexOf('/') + 1);
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** What one command wrote into a dataset: the first is 1. */
  public String update(long number) {
    return iri + "update/" + number;
  }

  /** A pair of statements that cannot both hold. */
  public String disagreement(String id) {
    return iri + "disagreement/" + segment(id);
  }

  /** Which statements of documents cannot both hold. */
  public String disagreementsGraph() {
    return iri + "graph/disagreements";
  }

  /** What a person decided. */
  public String decision(String id) {
    return iri + "decision/" + segment(id);
  }

  /** Who decides. */
  public String editor(String slug) {
    return iri + "editor/" + segment(slug);
  }

  /** What people decided, as far as it is in force. */
  public String decisionsGraph() {
    return iri + "graph/decisions";
  }

  /** When what was written by which command, and from what each document was read: no knowledge. */
  public String historyGraph() {
    return iri + "graph/history";
  }

  /**
   * A readable last segment for a label: lower-case ASCII letters, digits and hyphens where the
   * label allows it, other letters kept.
   */
  public static String slug(String label) {
    String folded =
        Normalizer.normalize(label, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['\u2019\u2018`.]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return folded.isEmpty() ? "unnamed" : folded;
  }

  /** Percent-encodes what may not stand in one path segment of an IRI. */
  static String segment(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", (int) c));
      }
    }
    return out.toString();
  }
}
