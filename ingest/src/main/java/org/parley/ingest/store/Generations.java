package org.parley.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directories {@code Data-0001}, {@code Data-0002} … in which TDB2 keeps the states that a
 * database was compacted to. It opens the last: so another database takes its place by the renaming
 * of one directory, while who has the one before open goes on with it.
 */
record Generations(Path database) {

  private static final String NAME = "Data-";

  /** The one that is opened next. */
  Optional<Path> current() {
    List<Path> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Makes a directory beside the last, at one stroke, the one that is opened next. */
  void supersede(Path whole) {
    long last = current().map(Generations::number).orElse(0L);
    try {
      Files.createDirectories(database);
      Files.move(
          whole,
          database.resolve((NAME + "%04d").formatted(last + 1)),
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away those that another has taken the place of; for who has the database to himself. */
  void removeSuperseded() {
    List<Path> all = all();
    all.subList(0, Math.max(0, all.size() - 1)).forEach(Generations::delete);
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> all() {
    if (!Files.isDirectory(database)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(database)) {
      return files
          .filter(path -> path.getFileName().toString().matches(NAME + "\\d{4,}"))
          .sorted(Comparator.comparingLong(Generations::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Path directory) {
    return Long.parseLong(directory.getFileName().toString().substring(NAME.length()));
  }
}
