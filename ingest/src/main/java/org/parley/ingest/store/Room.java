package org.parley.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The room on a dataset's disk. TDB2 maps its files into memory, where a full disk shows as a fault
 * of the machine; so it is asked before a transaction begins.
 */
record Room(Path dataset) {

  /** What a transaction takes, however little it changes, with the files beside the database. */
  private static final long ALWAYS = 8L << 20;

  /** Each quad may change a block of each of six indexes that no other quad of it changes. */
  private static final long EACH = 24L << 10;

  /** Where so much is changed that every block is: the files once more, and what is new. */
  private static final long EACH_OF_MANY = 2L << 10;

  /**
   * Makes sure that there is room for so many quads more or less.
   *
   * @throws StoreException where there might not be
   */
  void require(long quads, String what) {
    long all = 2 * bytes(dataset.resolve("tdb2")) + quads * EACH_OF_MANY;
    long needed = ALWAYS + Math.min(quads * EACH, all);
    if (free() < needed) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "Could not %s: the disk is full. %,d bytes are free for %s, and it may take %,d. What"
                  + " was written before is there; make room, and the same command goes on.",
              what,
              free(),
              dataset.toAbsolutePath().normalize(),
              needed),
          null);
    }
  }

  /** What to add to a message where something could not be written. */
  String told() {
    return String.format(
        Locale.ROOT, "(%,d bytes are free for %s)", free(), dataset.toAbsolutePath().normalize());
  }

  private long free() {
    try {
      return Files.getFileStore(dataset).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(Path directory) {
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
