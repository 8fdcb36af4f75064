package org.parley.ingest.text;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes flat sections, each a count and its values in big-endian order, for {@link Pack}. */
final class PackWriter implements Closeable {

  private final FileOutputStream file;
  private final DataOutputStream out;

  PackWriter(Path path) throws IOException {
    file = new FileOutputStream(path.toFile());
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
  }

  void number(int value) throws IOException {
    out.writeInt(value);
  }

  void text(String value) throws IOException {
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] values) throws IOException {
    bytes(values, values.length);
  }

  void bytes(byte[] values, int count) throws IOException {
    out.writeInt(count);
    out.write(values, 0, count);
  }

  void numbers(int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Begins a section of floats, to be followed by as many calls of {@link #real}. */
  void reals(int count) throws IOException {
    out.writeInt(count);
  }

  void real(float value) throws IOException {
    out.writeFloat(value);
  }

  @Override
  public void close() throws IOException {
    out.flush();
    file.getFD().sync();
    out.close();
  }
}
