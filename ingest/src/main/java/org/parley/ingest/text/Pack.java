package org.parley.ingest.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads what {@link PackWriter} wrote, section by section, off a memory-mapped file. */
final class Pack {

  private final ByteBuffer buffer;

  private Pack(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  /** Maps the file; processes that map the same file share its memory. */
  static Pack open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      return new Pack(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  int number() {
    return buffer.getInt();
  }

  String text() {
    return new String(array(), StandardCharsets.UTF_8);
  }

  byte[] array() {
    byte[] values = new byte[buffer.getInt()];
    buffer.get(values);
    return values;
  }

  int[] numberArray() {
    int[] values = new int[buffer.getInt()];
    section(values.length * 4L).asIntBuffer().get(values);
    return values;
  }

  ByteBuffer bytes() {
    return section(buffer.getInt());
  }

  IntBuffer numbers() {
    return section(buffer.getInt() * 4L).asIntBuffer();
  }

  FloatBuffer reals() {
    return section(buffer.getInt() * 4L).asFloatBuffer();
  }

  private ByteBuffer section(long length) {
    ByteBuffer section = buffer.slice(buffer.position(), Math.toIntExact(length));
    buffer.position(buffer.position() + section.limit());
    return section;
  }
}
