package org.parley.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that come with Parley: every {@code .rq} file beside this class. */
public final class SavedQueries {

  private static final String SUFFIX = ".rq";

  private static @Nullable List<SavedQuery> loaded;

  private SavedQueries() {}

  /**
   * Every question, by name.
   *
   * @throws InvalidQueryException if a file is wrong
   */
  public static synchronized List<SavedQuery> all() {
    if (loaded == null) {
      loaded = load();
    }
    return loaded;
  }

  public static Optional<SavedQuery> named(String name) {
    return all().stream().filter(query -> query.name().equals(name)).findFirst();
  }

  /** Reads every query file in a directory. */
  static List<SavedQuery> in(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted((one, other) -> name(one).compareTo(name(other)))
          .map(file -> SavedQuery.parse(name(file), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The questions cannot be listed in " + directory, e);
    }
  }

  private static List<SavedQuery> load() {
    URL self = SavedQueries.class.getResource("SavedQueries.class");
    if (self == null) {
      throw new IllegalStateException("The questions' place on the classpath is unknown.");
    }
    try {
      URI uri = self.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return in(directory(Path.of(uri)));
      }
      // A file system of our own: nobody else closes it under us.
      String[] parts = uri.toString().split("!", 2);
      Path jar = Path.of(URI.create(parts[0].substring("jar:".length())));
      try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of())) {
        return in(directory(archive.getPath(parts[1])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The questions cannot be read from " + self, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a place that can be read: " + self, e);
    }
  }

  private static Path directory(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalStateException("No directory holds " + file);
    }
    return parent;
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The question cannot be read from " + file, e);
    }
  }
}
