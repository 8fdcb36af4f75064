package org.parley.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A digest of what reads documents: the classes and lexica of this module, but of those packages
 * that only store, show or measure. It differs where any of them differs, and where they were
 * compiled by another compiler.
 */
final class ProgramDigest {

  private static final Set<String> NO_READERS =
      Set.of("store", "history", "disagreement", "export", "quality", "cli");

  private ProgramDigest() {}

  static String current() {
    return Current.DIGEST;
  }

  private static String compute() {
    try {
      Path source = Path.of(location());
      if (Files.isDirectory(source)) {
        return digest(source);
      }
      try (FileSystem archive = FileSystems.newFileSystem(source)) {
        return digest(archive.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI location() {
    try {
      return ProgramDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(Path root) throws IOException {
    Path readers = root.resolve("org/parley/ingest");
    List<Path> files;
    try (Stream<Path> tree = Files.walk(readers)) {
      files =
          tree.filter(Files::isRegularFile)
              .filter(file -> !NO_READERS.contains(readers.relativize(file).getName(0).toString()))
              .sorted()
              .toList();
    }
    MessageDigest digest = InputFingerprint.digest();
    for (Path file : files) {
      digest.update(readers.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static final class Current {
    static final String DIGEST = compute();
  }
}
