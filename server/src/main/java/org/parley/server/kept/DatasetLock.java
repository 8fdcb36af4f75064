package org.parley.server.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * That one at a time changes the dataset's files, in this process or another: the same file that a
 * backup or a rebuild locks, which copy them while they are served.
 */
public final class DatasetLock {

  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

  private final Path file;
  private final ReentrantLock mine = new ReentrantLock(true);

  public DatasetLock(Path dataset) {
    this.file = dataset.resolve("writing.lock");
  }

  /** Does the work while nobody else changes anything; empty where somebody does for longer. */
  public <T> Optional<T> hold(Duration patience, Supplier<T> work) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      if (!mine.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (!locks(channel)) {
        if (System.nanoTime() > end) {
          return Optional.empty();
        }
        LockSupport.parkNanos(LOOK_EVERY);
      }
      return Optional.of(work.get());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be locked", e);
    } finally {
      mine.unlock();
    }
  }

  /** Closing the channel gives the lock back. */
  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
