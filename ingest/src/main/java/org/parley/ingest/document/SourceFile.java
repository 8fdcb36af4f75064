package org.parley.ingest.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** A file that was named, or found in a directory that was. */
record SourceFile(Path path) {

  /** All at a path: a file itself, the documents of a directory by name, hidden ones left out. */
  static Stream<SourceFile> all(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(new SourceFile(path));
    }
    return children(path).stream()
        .flatMap(
            child -> {
              if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                return all(child);
              }
              return isDocument(child) ? Stream.of(new SourceFile(child)) : Stream.of();
            });
  }

  /** A directory that cannot be listed is handed on as it is: reading it tells why. */
  private static List<Path> children(Path directory) {
    try (Stream<Path> found = Files.list(directory)) {
      return found
          .filter(child -> !name(child).startsWith("."))
          .sorted(Comparator.comparing(SourceFile::name))
          .toList();
    } catch (IOException e) {
      return List.of(directory.resolve("*.txt"));
    }
  }

  private static boolean isDocument(Path file) {
    return switch (kind(file)) {
      case "txt", "jsonl" -> true;
      case "json" -> !TextFile.isSidecar(file);
      default -> false;
    };
  }

  /** Bytes; none where it cannot be told. */
  long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Hands over its documents, and after each how many bytes were read. */
  void forEach(GivenDate given, LongConsumer progress, Consumer<Received> action) {
    Origin origin = Origin.file(path.toString());
    try {
      switch (kind(path)) {
        case "txt" -> action.accept(new Received.Accepted(new TextFile(path).read(given), origin));
        case "json", "jsonl" -> {
          try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            new JsonLines(in, origin, given).forEach(progress, action);
          }
        }
        default ->
            throw new UnreadableException(
                "neither .txt nor .jsonl: Parley reads plain text and JSON lines");
      }
    } catch (UnreadableException e) {
      action.accept(new Received.Refused(e.documentId(), origin, e.reason()));
    } catch (IOException e) {
      action.accept(new Received.Refused(Optional.empty(), origin, "cannot be read: " + e));
    }
  }

  private static String kind(Path file) {
    String name = name(file);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
