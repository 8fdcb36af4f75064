package org.parley.ingest.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * That one process at a time changes a dataset, or makes it anew. TDB2's own lock does not tell who
 * only reads: while a server has the database open, it may be made anew beside it.
 */
final class WriteLock implements AutoCloseable {

  private final Path file;
  private @Nullable FileChannel channel;

  WriteLock(Path dataset) {
    this.file = dataset.resolve("writing.lock");
  }

  /**
   * Takes it where it is not taken yet; true if it was not.
   *
   * @throws StoreException if another process has it
   */
  synchronized boolean take() {
    if (channel != null) {
      return false;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel opened =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locks(opened)) {
        opened.close();
        throw new StoreException(
            "Another process is writing to the dataset, or making it anew: wait until it has ended, then try again. (%s)"
                .formatted(file),
            null);
      }
      channel = opened;
      return true;
    } catch (IOException e) {
      throw new StoreException("The file " + file + " cannot be locked: " + e, e);
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new StoreException("The file " + file + " cannot be released: " + e, e);
      } finally {
        channel = null;
      }
    }
  }
}
