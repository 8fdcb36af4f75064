package org.parley.ingest.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * What a dataset or a file of quads holds, in two numbers that are the same in whatever order it is
 * read: how many quads, and the sum of what each gives by SHA-256.
 */
final class Contents {

  private final MessageDigest digest = sha256();
  private long quads;
  private long sum;

  static Contents of(Iterator<Quad> quads) {
    Contents contents = new Contents();
    quads.forEachRemaining(contents::add);
    return contents;
  }

  void add(Quad quad) {
    String text = quad.isDefaultGraph() ? NodeFmtLib.str(quad.asTriple()) : NodeFmtLib.str(quad);
    byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | hash[i] & 0xff;
    }
    sum += number;
    quads++;
  }

  long quads() {
    return quads;
  }

  String sum() {
    return Long.toHexString(sum);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
