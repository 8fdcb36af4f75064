package org.parley.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The documents of files and directories, in the order given, directories by name. Texts are read
 * one at a time, when their turn comes.
 *
 * <pre>{@code
 * Sources.of(List.of("seeds/articles", "news.jsonl"), System.in, GivenDate.NONE)
 *     .forEach(received -> System.out.println(received.origin()));
 * }</pre>
 */
public final class Sources implements DocumentSource {

  /** The path that stands for standard input, as JSON lines. */
  public static final String STANDARD_INPUT = "-";

  private final List<String> paths;
  private final InputStream standardInput;
  private final GivenDate given;
  private final Identifiers identifiers = new Identifiers();
  private volatile long position;

  private Sources(List<String> paths, InputStream standardInput, GivenDate given) {
    this.paths = List.copyOf(paths);
    this.standardInput = standardInput;
    this.given = given;
  }

  /**
   * The sources at these paths.
   *
   * @throws NoSuchFileException if there is nothing at one of them
   */
  public static Sources of(List<String> paths, InputStream standardInput, GivenDate given)
      throws NoSuchFileException {
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT) && !Files.exists(Path.of(path))) {
        throw new NoSuchFileException(path);
      }
    }
    return new Sources(paths, standardInput, given);
  }

  /** Bytes of all files; unknown where standard input is among them. */
  @Override
  public OptionalLong size() {
    return paths.contains(STANDARD_INPUT)
        ? OptionalLong.empty()
        : OptionalLong.of(paths.stream().flatMap(Sources::files).mapToLong(SourceFile::size).sum());
  }

  /** Bytes of the files read so far; may be asked from any thread. */
  @Override
  public long position() {
    return position;
  }

  /**
   * Hands over every document, or the reason why there is none. May be called once: an identifier
   * that comes again is refused.
   */
  @Override
  public void forEach(Consumer<? super Received> action) {
    Consumer<Received> unique = received -> action.accept(unique(received));
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        readStandardInput(unique);
      } else {
        files(path).forEach(file -> read(file, unique));
      }
    }
  }

  private static Stream<SourceFile> files(String path) {
    return SourceFile.all(Path.of(path));
  }

  private void read(SourceFile file, Consumer<Received> action) {
    long begin = position;
    file.forEach(given, bytes -> position = begin + bytes, action);
    position = begin + file.size();
  }

  private void readStandardInput(Consumer<Received> action) {
    Origin origin = Origin.file("standard input");
    try {
      new JsonLines(standardInput, origin, given).forEach(bytes -> {}, action);
    } catch (IOException e) {
      action.accept(new Received.Refused(Optional.empty(), origin, "cannot be read: " + e));
    }
  }

  private Received unique(Received received) {
    if (received instanceof Received.Accepted accepted) {
      try {
        identifiers.take(accepted.document().id(), accepted.origin());
      } catch (UnreadableException e) {
        return new Received.Refused(e.documentId(), accepted.origin(), e.reason());
      }
    }
    return received;
  }
}
