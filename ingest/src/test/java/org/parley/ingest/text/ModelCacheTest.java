package org.parley.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

  @Test
  void isFilledOnceHoweverManyAsk(@TempDir Path root) {
    AtomicInteger fillings = new AtomicInteger();
    ModelCache cache =
        new ModelCache(
            root.resolve("not yet there"),
            directory -> {
              fillings.incrementAndGet();
              Files.writeString(directory.resolve("model"), "whole");
            });
    List<Path> found =
        IntStream.range(0, 8).parallel().mapToObj(i -> cache.models()).distinct().toList();
    assertEquals(1, found.size());
    assertEquals(1, fillings.get());
    assertTrue(Files.exists(found.get(0).resolve("model")));
  }

  @Test
  void showsNothingOfAFillingThatFailedAndClearsItAway(@TempDir Path root) throws IOException {
    ModelCache failing =
        new ModelCache(
            root,
            directory -> {
              Files.writeString(directory.resolve("model"), "ha");
              throw new IOException("disk full");
            });
    var error = assertThrows(UncheckedIOException.class, failing::models);
    assertTrue(error.toString().contains("PARLEY_MODELS"), error.toString());

    Path models =
        new ModelCache(root, directory -> Files.writeString(directory.resolve("model"), "whole"))
            .models();
    assertEquals("whole", Files.readString(models.resolve("model")));
    try (Stream<Path> entries = Files.list(root)) {
      assertEquals(2, entries.count(), "only the models and the lock are left");
    }
  }
}
