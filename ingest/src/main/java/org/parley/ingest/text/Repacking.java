package org.parley.ingest.text;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The one slow reading of the published models. The two heaviest go side by side, the others after
 * them: all at once would need more heap than any later work does.
 */
final class Repacking {

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
      Stream.<Runnable>of(
              () -> repacking.repack(Model.DEPENDENCIES), () -> others.forEach(repacking::repack))
          .parallel()
          .forEach(Runnable::run);
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
