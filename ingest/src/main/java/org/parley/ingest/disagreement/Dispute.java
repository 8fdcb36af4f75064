package org.parley.ingest.disagreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Two statements that cannot both hold, in an order that depends on them alone.
 *
 * @param facts one that is stated in two ways, or two
 * @param property on which they differ
 * @param passages one of each document
 * @param values as the documents have them, in the order of the passages
 */
record Dispute(List<Node> facts, Node property, List<Node> passages, List<String> values) {

  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  Dispute {
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
    values = List.copyOf(values);
  }

  static Dispute of(Node property, Claim one, Claim other) {
    boolean inOrder = BY_NAME.compare(one.passage(), other.passage()) <= 0;
    Claim first = inOrder ? one : other;
    Claim second = inOrder ? other : one;
    return new Dispute(
        Stream.of(first.fact(), second.fact()).distinct().sorted(BY_NAME).toList(),
        property,
        List.of(first.passage(), second.passage()),
        List.of(first.value(), second.value()));
  }

  /** What its IRI ends in: the same for the same facts, property and passages. */
  String id() {
    String key = facts + " " + property + " " + passages;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /**
   * What one document says of a fact.
   *
   * @param passage where it says so
   * @param value what, in words for a reader
   */
  record Claim(Node fact, Node passage, String value) {}
}
