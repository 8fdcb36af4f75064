package org.parley.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Received;
import org.parley.ingest.document.Sources;
import org.parley.ingest.export.Export;
import org.parley.ingest.export.ExportFormat;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.store.Store;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

/**
 * Whether documents make the same graph, byte for byte, with one thread and with two, in whatever
 * order and batches they come. They are read twice; two more orders join what was read.
 */
public final class OrderCheck {

  private final Annotator annotator;
  private final PrintStream out;
  private final Set<String> exports = new HashSet<>();

  /** A check that tells what it does, and the digest of each export. */
  public OrderCheck(Annotator annotator, PrintStream out) {
    this.annotator = annotator;
    this.out = out;
  }

  /** Reads the documents at these paths, and says whether all exports are the same. */
  public boolean run(List<String> paths, GivenDate date) throws IOException {
    List<Received> received = new ArrayList<>();
    Sources.of(paths, System.in, date).forEach(received::add);
    try (TemporaryDirectory first = TemporaryDirectory.make()) {
      read(received, 1, 256, first.path(), "1 thread, as they come, batches of 256");
      try (TemporaryDirectory second = TemporaryDirectory.make()) {
        String how = "2 threads, a random order, batches of 97";
        read(shuffled(received, 1), 2, 97, second.path(), how);
      }
      return join(first.path());
    }
  }

  /** Joins what was read into a dataset, which is not changed, in two random orders. */
  public boolean join(Path read) throws IOException {
    List<DocumentGraphs> documents;
    try (Store store = Store.open(read, Base.DEFAULT)) {
      documents = store.documentGraphs();
    }
    join(shuffled(documents, 2), 700, "joined in a second random order, batches of 700");
    join(shuffled(documents, 3), 31, "joined in a third random order, batches of 31");
    boolean same = exports.size() == 1;
    out.println(same ? "All are the same, byte for byte." : "They are not the same.");
    return same;
  }

  private void read(List<Received> received, int threads, int batch, Path directory, String how) {
    Ingestion.Settings settings = new Ingestion.Settings(threads, batch, directory, true);
    try (Store store = Store.open(directory, Base.DEFAULT)) {
      ingest(store, settings, received);
      tell(how, store);
    }
  }

  private void ingest(Store store, Ingestion.Settings settings, List<Received> received) {
    new Ingestion(store, Base.DEFAULT, Authority.standard(), settings)
        .run(new Given(received), () -> annotator, summary -> {});
  }

  private void join(List<DocumentGraphs> documents, int batch, String how) throws IOException {
    try (TemporaryDirectory directory = TemporaryDirectory.make();
        Store store = Store.open(directory.path(), Base.DEFAULT)) {
      // The authority's list comes with an ingestion, if only of nothing.
      ingest(store, new Ingestion.Settings(1, batch, directory.path(), true), List.of());
      for (int from = 0; from < documents.size(); from += batch) {
        store.load(documents.subList(from, Math.min(documents.size(), from + batch)));
      }
      tell(how, store);
    }
  }

  private void tell(String how, Store store) {
    String digest = digest(store);
    exports.add(digest);
    out.printf("%-50s %d documents, SHA-256 %s%n", how, store.documents().size(), digest);
  }

  private static String digest(Store store) {
    MessageDigest digest = sha256();
    OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      store.read(
          dataset -> {
            new Export(Base.DEFAULT, ExportFormat.NQUADS, true).all(dataset, writer);
            return writer;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static <T> List<T> shuffled(List<T> documents, long seed) {
    List<T> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  /** Documents in an order of our own. */
  private record Given(List<Received> received) implements DocumentSource {

    @Override
    public void forEach(Consumer<? super Received> action) {
      received.forEach(action);
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.empty();
    }

    @Override
    public long position() {
      return 0;
    }
  }
}
