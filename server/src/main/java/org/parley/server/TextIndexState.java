package org.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.Jena;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;

/**
 * Which state of the dataset a text index was read from. It is kept in a file beside the index, and
 * compared with the version that every change of the dataset raises.
 */
final class TextIndexState {

  private final Path index;
  private final Path record;
  private final Supplier<Optional<String>> wanted;

  private TextIndexState(Path index, Supplier<Optional<String>> wanted) {
    this.index = index;
    this.record = index.resolveSibling(index.getFileName() + ".version");
    this.wanted = wanted;
  }

  static TextIndexState of(Configuration configuration, DatasetGraph dataset, Base base) {
    String definition = digest(TextDefinition.of(configuration.model()) + Jena.VERSION);
    return new TextIndexState(
        configuration.textIndex(),
        () ->
            Txn.calculateRead(dataset, () -> version(dataset, base))
                .map(version -> version + " " + definition));
  }

  /** A dataset that keeps no version may have changed at any time: its index is never current. */
  boolean current() {
    Optional<String> now = wanted.get();
    return now.isPresent() && Files.isDirectory(index) && now.equals(recorded());
  }

  void recordCurrent() {
    wanted.get().ifPresent(state -> write(record, state));
  }

  /** What the index holds is no longer known. */
  void forget() {
    try {
      Files.deleteIfExists(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away an index that cannot be trusted, its record first. */
  void clear() {
    try {
      Files.deleteIfExists(record);
      if (Files.isDirectory(index)) {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(index)) {
          files = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new CannotServe("The text index " + index + " cannot be replaced: " + e, e);
    }
  }

  private Optional<String> recorded() {
    try {
      return Files.exists(record)
          ? Optional.of(Files.readString(record).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String line) {
    try {
      Files.writeString(file, line + "\n");
    } catch (IOException e) {
      throw new CannotServe("The file " + file + " cannot be written: " + e, e);
    }
  }

  private static Optional<String> version(DatasetGraph dataset, Base base) {
    Node graph = NodeFactory.createURI(base.runsGraph());
    Node property = NodeFactory.createURI(Ontology.IRI + "#version");
    return Iter.toList(dataset.find(graph, graph, property, Node.ANY)).stream()
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
