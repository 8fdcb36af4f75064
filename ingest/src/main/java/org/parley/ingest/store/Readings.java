package org.parley.ingest.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.parley.ingest.identity.Fingerprint;
import org.parley.ingest.identity.Form;
import org.parley.ingest.rdf.DocumentGraphs;

/**
 * The graphs of documents as they were read, each in a file named by its content: from it the
 * document's graph is made anew when it turns out who its actors are. A file is on disk before the
 * transaction that speaks of it is committed. Those that no transaction may speak of are on a list
 * until they are known to be used, or are deleted.
 */
final class Readings {

  private static final int NAME_BYTES = 16;
  private static final String SUFFIX = ".nq.gz";
  private static final String COMMENT = "# ";

  private final Path directory;
  private final Path unsettled;

  Readings(Path directory) {
    this.directory = directory;
    this.unsettled = directory.resolve("unsettled");
  }

  /** Those of a dataset. */
  static Readings of(Path dataset) {
    return new Readings(dataset.resolve("readings"));
  }

  /**
   * Takes in the files of another directory. Of all that is then here, what is not used is deleted
   * with the next that writes.
   */
  void takeIn(Readings others) {
    Set<String> come = others.names();
    Set<String> all = new TreeSet<>(names());
    all.addAll(come);
    doubt(all);
    try {
      Set<Path> folders = new HashSet<>(Set.of(directory));
      for (String name : come) {
        Path file = file(name);
        if (!Files.exists(file)) {
          Files.createDirectories(file.getParent());
          folders.add(file.getParent());
          Files.copy(others.file(name), file);
          synchronize(file);
        }
      }
      for (Path folder : folders) {
        synchronize(folder);
      }
    } catch (IOException e) {
      throw new StoreException("The readings could not be written: " + e, e);
    }
  }

  private Set<String> names() {
    if (!Files.isDirectory(directory)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(directory, 2)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One document's graph as it was read; its forms are comments. */
  record Reading(String name, byte[] lines) {

    static Reading of(DocumentGraphs document) {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      lines.writeBytes(comments(document.forms()).getBytes(StandardCharsets.UTF_8));
      StreamRDF writer = StreamRDFWriter.getWriterStream(lines, Lang.NQUADS);
      writer.start();
      document.facts().forEach(writer::quad);
      writer.finish();
      String content = lines.toString(StandardCharsets.UTF_8);
      return new Reading(Fingerprint.of(content, NAME_BYTES), lines.toByteArray());
    }

    private static String comments(Map<String, Form> forms) {
      return forms.entrySet().stream()
          .map(form -> COMMENT + form.getKey() + "\t" + form.getValue().text() + "\n")
          .collect(Collectors.joining());
    }
  }

  /** Writes those that are not there yet; when it returns they outlast a loss of power. */
  void write(Collection<Reading> readings) {
    List<Reading> missing =
        readings.stream().filter(reading -> !Files.exists(file(reading.name))).toList();
    if (missing.isEmpty()) {
      return;
    }
    doubt(missing.stream().map(Reading::name).toList());
    try {
      Set<Path> folders = new HashSet<>();
      for (Reading reading : missing) {
        Path file = file(reading.name);
        if (folders.add(file.getParent())) {
          Files.createDirectories(file.getParent());
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
          out.write(reading.lines);
        }
      }
      for (Reading reading : missing) {
        synchronize(file(reading.name));
      }
      folders.add(directory);
      for (Path folder : folders) {
        synchronize(folder);
      }
    } catch (IOException e) {
      throw new StoreException("The readings could not be written: " + e, e);
    }
  }

  /** How the document tells of its actors, by its own ids. */
  Map<String, Form> forms(String name) {
    Map<String, Form> forms = new TreeMap<>();
    new String(content(name), StandardCharsets.UTF_8)
        .lines()
        .takeWhile(line -> line.startsWith(COMMENT))
        .map(line -> line.substring(COMMENT.length()).split("\t", 2))
        .forEach(parts -> forms.put(parts[0], Form.parse(parts[1])));
    return forms;
  }

  List<Quad> read(String name) {
    List<Quad> quads = new ArrayList<>();
    RDFParser.source(new ByteArrayInputStream(content(name)))
        .lang(Lang.NQUADS)
        .checking(false)
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    return quads;
  }

  private byte[] content(String name) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file(name)))) {
      return in.readAllBytes();
    } catch (NoSuchFileException e) {
      throw new StoreException(
          "%s is missing: bring the directory of readings back, or make the dataset anew."
              .formatted(file(name)),
          e);
    } catch (IOException e) {
      throw new StoreException("%s cannot be read: %s".formatted(file(name), e), e);
    }
  }

  /** Says, before it is certain, that these may soon be unused. */
  void doubt(Collection<String> names) {
    if (names.isEmpty()) {
      return;
    }
    byte[] lines = (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(directory);
      try (FileChannel channel =
          FileChannel.open(unsettled, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer buffer = ByteBuffer.wrap(lines);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      synchronize(directory);
    } catch (IOException e) {
      throw new StoreException("The readings could not be written: " + e, e);
    }
  }

  /** Deletes what was in doubt and is not used. */
  void settle(Predicate<String> isUsed) {
    try {
      if (!Files.exists(unsettled)) {
        return;
      }
      for (String name : Files.readAllLines(unsettled)) {
        // A line that was being written when the power went is of a file that was not begun.
        if (name.length() == 2 * NAME_BYTES && !isUsed.test(name)) {
          Files.deleteIfExists(file(name));
        }
      }
      Files.delete(unsettled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return directory.resolve(name.substring(0, 2)).resolve(name + SUFFIX);
  }

  /** Directories too: on POSIX the name of a new file is the directory's content. */
  private static void synchronize(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
