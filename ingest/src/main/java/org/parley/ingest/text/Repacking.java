package org.parley.ingest.text;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The one slow reading of the published models. The heaviest goes beside the others where the heap
 * allows it: all at once would need more than any later work does.
 */
final class Repacking {

  /** Bytes of heap that reading two models at a time needs. */
  private static final long ROOM_FOR_TWO = 1_600L << 20;

  private final Path directory;
  private final PrintStream progress;
  private final AtomicInteger done = new AtomicInteger();

  private Repacking(Path directory, PrintStream progress) {
    this.directory = directory;
    this.progress = progress;
  }

  static void into(Path directory) throws IOException {
    Repacking repacking = new Repacking(directory, System.err);
    repacking.progress.println("Repacking the language models, once; this takes about a minute.");
    try {
      var others =
          Arrays.stream(Model.values()).filter(model -> model != Model.DEPENDENCIES).toList();
      var two =
          Stream.<Runnable>of(
              () -> repacking.repack(Model.DEPENDENCIES), () -> others.forEach(repacking::repack));
      boolean room = Runtime.getRuntime().maxMemory() > ROOM_FOR_TWO;
      (room ? two.parallel() : two).forEach(Runnable::run);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void repack(Model model) {
    try {
      model.repack(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.printf(
        "  %d of %d: %s%n",
        done.incrementAndGet(), Model.values().length, model.file(directory).getFileName());
  }
}
