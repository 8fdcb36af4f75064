package org.parley.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ingest.document.Document;
import org.parley.ingest.rdf.Extractor;

/**
 * A digest of all that decides what is read from a document: where it is the same, reading the
 * document again would give the same.
 *
 * @param extractor with the authority list among its settings
 * @param program a digest of the program: a version under development has many states
 */
record InputFingerprint(Extractor extractor, String program) {

  private static final int BYTES = 16;

  /** By this program. */
  static InputFingerprint by(Extractor extractor) {
    return new InputFingerprint(extractor, ProgramDigest.current());
  }

  String of(Document document) {
    MessageDigest digest = digest();
    Stream.of(program, extractor.name(), extractor.version()).forEach(text -> add(digest, text));
    for (Map.Entry<String, String> setting : extractor.settings().entrySet()) {
      add(digest, setting.getKey());
      add(digest, setting.getValue());
    }
    add(digest, document.id());
    add(digest, document.title());
    add(digest, document.date().map(Object::toString));
    add(digest, document.publisher());
    add(digest, Optional.of(document.language()));
    add(digest, document.source());
    add(digest, document.text());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(MessageDigest digest, Optional<String> text) {
    digest.update((byte) (text.isPresent() ? 1 : 0));
    text.ifPresent(present -> add(digest, present));
  }

  /** With its length, so that no two rows of texts look alike. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
