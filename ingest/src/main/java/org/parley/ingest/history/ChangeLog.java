package org.parley.ingest.history;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;

/**
 * The files that tell what each transaction added and removed, one RDF Patch each. A file is
 * written before its transaction is committed, under another name, and gets its own after: what a
 * crash left in between is told by the last part that the dataset knows of.
 */
public final class ChangeLog {

  private static final String ENDING = ".rdfp.gz";
  private static final String UNFINISHED = ".unfinished";

  private final Path directory;

  /** The log in a directory, which is made with the first file. */
  public ChangeLog(Path directory) {
    this.directory = directory;
  }

  /** Begins the file of a transaction. */
  public Draft draft(Part part) {
    Path file = file(part);
    return new Draft(part, file.resolveSibling(file.getFileName() + UNFINISHED));
  }

  /** Gives the file of a transaction that is committed its name. */
  public void publish(Part part) {
    Path file = file(part);
    Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      force(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes good what a crash left: the file of a transaction that was committed gets its name, that
   * of one that was not is taken away.
   *
   * @param last that the dataset knows of
   */
  public void mend(Part last) {
    for (Path unfinished : files(UNFINISHED)) {
      Part part = Part.of(withoutEnding(unfinished)).orElse(Part.NONE);
      if (part.compareTo(last) > 0 || part.equals(Part.NONE)) {
        delete(unfinished);
      } else {
        publish(part);
      }
    }
  }

  /** Whether the file of a transaction is there: files may be taken away to save room. */
  public boolean has(Part part) {
    return Files.exists(file(part));
  }

  /**
   * What a transaction changed.
   *
   * @throws UncheckedIOException if its file is not there
   */
  public void read(Part part, RDFChanges into) {
    try (InputStream file = Files.newInputStream(file(part));
        InputStream patch = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)) {
      new RDFPatchReaderText(patch).apply(into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the files of an update. */
  public long size(long update, int parts) {
    long size = 0;
    for (int number = 1; number <= parts; number++) {
      Path file = file(new Part(update, number));
      try {
        size += Files.exists(file) ? Files.size(file) : 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return size;
  }

  /**
   * Takes away the files of all updates before one, oldest first.
   *
   * @return how many bytes they had
   */
  public long forgetBefore(long update) {
    long freed = 0;
    for (Path file : files(ENDING)) {
      if (Part.of(file).filter(part -> part.update() < update).isPresent()) {
        try {
          freed += Files.size(file);
          Files.delete(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return freed;
  }

  private Path file(Part part) {
    return directory.resolve(part.fileName());
  }

  private List<Path> files(String ending) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path withoutEnding(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - UNFINISHED.length()));
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new name is on disk when its directory is. */
  static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
