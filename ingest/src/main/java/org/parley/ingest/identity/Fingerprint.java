package org.parley.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a text that is too long for a name. */
public final class Fingerprint {

  private static final int BYTES = 4;

  private Fingerprint() {}

  /** Eight hexadecimal digits of the SHA-256 of {@code text}. */
  public static String of(String text) {
    return of(text, BYTES);
  }

  /** So many bytes of the SHA-256 of {@code text}, in hexadecimal digits. */
  public static String of(String text, int bytes) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
