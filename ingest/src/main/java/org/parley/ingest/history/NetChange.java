package org.parley.ingest.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.rdfpatch.text.RDFChangesWriterText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/**
 * What is different after some updates from before them: what was added and taken out again in
 * between is neither.
 *
 * @param added in the order of their terms
 * @param removed likewise
 */
public record NetChange(List<Quad> added, List<Quad> removed) {

  private static final Comparator<Quad> BY_TERMS =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  public NetChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * The difference between the dataset as it was after one update and as it was after another.
   *
   * @param updates all that there are
   * @param from number of an update, 0 for the empty dataset; may be the later
   * @param to likewise
   * @throws MissingChangesException if a file that is needed is not there
   */
  public static NetChange between(ChangeLog log, List<Update> updates, long from, long to) {
    if (from > to) {
      NetChange forward = between(log, updates, to, from);
      return new NetChange(forward.removed(), forward.added());
    }
    Balance balance = new Balance();
    for (Update update : updates) {
      if (update.number() > from && update.number() <= to) {
        read(log, update, balance);
      }
    }
    return balance.net();
  }

  /** As an RDF Patch of one transaction, what is removed first. */
  public void write(Writer out) throws IOException {
    // Not closed: what it writes to is the caller's.
    OutputStream bytes =
        WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
    RDFChangesWriterText patch = RDFChangesWriterText.create(bytes);
    patch.start();
    patch.txnBegin();
    removed.forEach(quad -> send(quad, patch::delete));
    added.forEach(quad -> send(quad, patch::add));
    patch.txnCommit();
    patch.finish();
    bytes.flush();
  }

  /** Each with whether it is added. */
  public Stream<Map.Entry<Quad, Boolean>> statements() {
    return Stream.concat(
        removed.stream().map(quad -> Map.entry(quad, false)),
        added.stream().map(quad -> Map.entry(quad, true)));
  }

  private static void read(ChangeLog log, Update update, RDFChanges into) {
    for (int number = 1; number <= update.parts(); number++) {
      Part part = new Part(update.number(), number);
      if (!log.has(part)) {
        throw new MissingChangesException(part);
      }
      log.read(part, into);
    }
  }

  private interface Action {
    void on(@Nullable Node graph, Node subject, Node property, Node object);
  }

  private static void send(Quad quad, Action action) {
    action.on(
        Draft.written(quad.getGraph()), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  /** Changes that cancel each other leave nothing. */
  private static final class Balance extends RDFChangesBase {

    private final Map<Quad, Boolean> statements = new HashMap<>();

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
      count(quad(graph, subject, property, object), true);
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
      count(quad(graph, subject, property, object), false);
    }

    /** A patch leaves the default graph unnamed. */
    private static Quad quad(@Nullable Node graph, Node subject, Node property, Node object) {
      return new Quad(graph == null ? Quad.defaultGraphIRI : graph, subject, property, object);
    }

    private void count(Quad quad, boolean isAdded) {
      Boolean before = statements.remove(quad);
      if (before == null) {
        statements.put(quad, isAdded);
      }
    }

    NetChange net() {
      List<Quad> added = new ArrayList<>();
      List<Quad> removed = new ArrayList<>();
      statements.forEach((quad, isAdded) -> (isAdded ? added : removed).add(quad));
      added.sort(BY_TERMS);
      removed.sort(BY_TERMS);
      return new NetChange(added, removed);
    }
  }
}
