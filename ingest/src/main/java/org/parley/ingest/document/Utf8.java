package org.parley.ingest.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text. Nothing is guessed and nothing replaced: offsets must mean the same to all. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text, without a byte order mark where {@code bytes} begin a file.
   *
   * @param offset of the first byte in its file, from 0
   */
  static String decode(byte[] bytes, long offset) throws UnreadableException {
    int skipped = offset == 0 && startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
    CharBuffer out = CharBuffer.allocate(bytes.length - skipped);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "not UTF-8 at byte %d (0x%02X): save it as UTF-8"
              .formatted(offset + in.position(), bytes[in.position()] & 0xFF));
    }
    return out.flip().toString();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }
}
