package org.parley.server.kept;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The room on a dataset's disk. TDB2 maps its files into memory, where a full disk shows as a fault
 * of the machine; so it is asked before a transaction begins.
 */
public record Room(Path dataset) {

  /** What a transaction takes, however little it changes, and some for logs and the text index. */
  private static final long ALWAYS = 8L << 20;

  /** Each quad may change a block of each of six indexes that no other quad of it changes. */
  private static final long EACH = 24L << 10;

  /** Where so much is changed that every block is: the files once more, and what is new. */
  private static final long EACH_OF_MANY = 2L << 10;

  /** What to say where a change of so many quads might not have room. */
  public Optional<String> lackFor(long quads) {
    long all = 2 * Upkeep.bytes(dataset.resolve("tdb2")) + quads * EACH_OF_MANY;
    long needed = ALWAYS + Math.min(quads * EACH, all);
    return free() >= needed
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "The disk is full: %,d bytes are free for %s, and the change may take %,d. Nothing"
                    + " was changed; free some room, or compact the database.",
                free(),
                dataset.toAbsolutePath().normalize(),
                needed));
  }

  /** Bytes that this process may still write. */
  public long free() {
    return dataset.toFile().getUsableSpace();
  }
}
