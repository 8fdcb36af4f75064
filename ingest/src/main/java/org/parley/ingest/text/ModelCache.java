package org.parley.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Where the repacked models are kept. They are written aside and renamed in one step, one process
 * at a time, so that a reader finds all of them or none.
 */
final class ModelCache {

  /** Grows with every change to the files' form. */
  private static final int FORM = 2;

  private final Path root;
  private final Filling filling;

  /** What writes the models into an empty directory. */
  interface Filling {
    void into(Path directory) throws IOException;
  }

  ModelCache(Path root, Filling filling) {
    this.root = root.toAbsolutePath();
    this.filling = filling;
  }

  /**
   * The user's cache: system property {@code parley.models}, environment {@code PARLEY_MODELS}, or
   * {@code parley} in the user's cache directory.
   */
  static ModelCache ofUser() {
    String stated =
        System.getProperty("parley.models", System.getenv().getOrDefault("PARLEY_MODELS", ""));
    if (!stated.isBlank()) {
      return new ModelCache(Path.of(stated), Repacking::into);
    }
    String caches = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    return new ModelCache(
        (caches.isBlank() ? home.resolve(".cache") : Path.of(caches)).resolve("parley"),
        Repacking::into);
  }

  /** The directory that holds every model repacked; repacks them where there is none yet. */
  Path models() {
    try {
      Path models = root.resolve("nlp4j-" + FORM + "-" + fingerprint());
      if (!Files.isDirectory(models)) {
        Files.createDirectories(root);
        repackOnce(models);
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot keep the language models in "
              + root
              + ": set PARLEY_MODELS to a directory with"
              + " 600 MB to spare that this user may write",
          e);
    }
  }

  private void repackOnce(Path models) throws IOException {
    synchronized (ModelCache.class) {
      try (FileChannel channel =
              FileChannel.open(
                  root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.isDirectory(models)) {
          removeLeftovers();
          Path aside = Files.createTempDirectory(root, "repacking-");
          filling.into(aside);
          Files.move(aside, models, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** What a killed process left: whoever holds the lock knows that nobody writes there. */
  private void removeLeftovers() throws IOException {
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(root)) {
      leftovers = entries.filter(p -> p.getFileName().toString().startsWith("repacking-")).toList();
    }
    for (Path leftover : leftovers) {
      try (Stream<Path> files = Files.walk(leftover)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String fingerprint() throws IOException {
    CRC32 sum = new CRC32();
    for (Model model : Model.values()) {
      sum.update(model.fingerprint().getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }
}
