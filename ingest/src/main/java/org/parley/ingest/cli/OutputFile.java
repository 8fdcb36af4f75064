package org.parley.ingest.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes to: a file that appears under its name only when it is whole, or a stream.
 */
final class OutputFile implements AutoCloseable {

  private final Writer writer;
  private final @Nullable Path unfinished;
  private final @Nullable Path file;

  private OutputFile(Writer writer, @Nullable Path unfinished, @Nullable Path file) {
    this.writer = writer;
    this.unfinished = unfinished;
    this.file = file;
  }

  /** The file, or standard output where there is none. */
  static OutputFile open(@Nullable Path file, @Nullable CommandSpec command) throws IOException {
    if (file == null) {
      return new OutputFile(Objects.requireNonNull(command).commandLine().getOut(), null, null);
    }
    Path whole = file.toAbsolutePath();
    Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
    return new OutputFile(Files.newBufferedWriter(unfinished), unfinished, whole);
  }

  Writer writer() {
    return writer;
  }

  /** Says that all has been written. */
  void complete() throws IOException {
    writer.flush();
    if (unfinished != null && file != null) {
      writer.close();
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished != null) {
      writer.close();
      Files.deleteIfExists(unfinished);
    }
  }
}
