package org.parley.ingest.history;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** The file of one transaction in the making; it appears with the first change. */
public final class Draft extends RDFChangesBase {

  private static final int BUFFER = 1 << 16;

  private final Part part;
  private final Path file;
  private @Nullable FileChannel channel;
  private @Nullable RDFChangesWriterText writer;
  private long added;
  private long removed;

  Draft(Part part, Path file) {
    this.part = part;
    this.file = file;
  }

  public Part part() {
    return part;
  }

  public long added() {
    return added;
  }

  public long removed() {
    return removed;
  }

  public boolean isEmpty() {
    return writer == null;
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node object) {
    writer().add(written(graph), subject, property, object);
    added++;
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node object) {
    writer().delete(written(graph), subject, property, object);
    removed++;
  }

  /** A patch leaves the default graph unnamed. */
  static @Nullable Node written(Node graph) {
    return Quad.isDefaultGraph(graph) ? null : graph;
  }

  /** Brings what was written to disk, before the transaction is committed. */
  public void seal() {
    RDFChangesWriterText whole = writer();
    whole.txnCommit();
    try {
      // Closing ends the compression; the channel stays open to be forced.
      whole.close();
      FileChannel written = Objects.requireNonNull(channel);
      written.force(true);
      written.close();
      ChangeLog.force(Objects.requireNonNull(file.getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves no file of a transaction that failed. */
  public void discard() {
    if (!isEmpty()) {
      try {
        Objects.requireNonNull(channel).close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ChangeLog.delete(file);
    }
  }

  private RDFChangesWriterText writer() {
    if (writer == null) {
      writer = open();
      writer.header("update", number(part.update()));
      writer.header("part", number(part.number()));
      writer.txnBegin();
    }
    return writer;
  }

  private RDFChangesWriterText open() {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      FileChannel opened =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      channel = opened;
      return RDFChangesWriterText.create(new BufferedOutputStream(compressed(opened), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fast rather than small: a batch waits for it. */
  private static OutputStream compressed(FileChannel channel) throws IOException {
    OutputStream open =
        new OutputStream() {
          private final OutputStream out = Channels.newOutputStream(channel);

          @Override
          public void write(int b) throws IOException {
            out.write(b);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }
        };
    return new GZIPOutputStream(open, BUFFER) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
