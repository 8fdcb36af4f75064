package org.parley.server.write;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.parley.ontology.Base;
import org.parley.ontology.Ontology;
import org.parley.server.kept.DatasetLock;
import org.parley.server.kept.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one who changes the dataset: one change at a time, each worked out before its transaction
 * begins, each raising the dataset's version. A transaction that fails nevertheless (a full disk)
 * is the last: Jena's database must then be opened anew.
 */
public final class Writing {

  private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

  /** How long a change waits for a backup or another change. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DatasetGraphText dataset;
  private final Node runs;
  private final Node history;
  private final Node version = NodeFactory.createURI(Ontology.IRI + "#version");
  private final Runnable whenBroken;
  private final DatasetLock lock;
  private final Room room;
  private final Runnable before;
  private final Runnable after;
  private volatile boolean broken;

  /**
   * One who changes it while nobody else does.
   *
   * @param before done before each change, while nobody else writes
   * @param after done after each
   * @param room asked before each change
   * @param whenBroken done where a change failed in its transaction and that was answered
   */
  public Writing(
      DatasetGraphText dataset,
      Base base,
      DatasetLock lock,
      Room room,
      Runnable before,
      Runnable after,
      Runnable whenBroken) {
    this.lock = lock;
    this.room = room;
    this.before = before;
    this.after = after;
    this.dataset = dataset;
    this.runs = NodeFactory.createURI(base.runsGraph());
    this.history = NodeFactory.createURI(base.historyGraph());
    this.whenBroken = whenBroken;
  }

  /** The quads that a graph has and is to lose, and those that it is to have. */
  Change replacing(Node graph, Graph triples, boolean keep) {
    Set<Quad> wanted = new HashSet<>();
    triples.find().forEach(triple -> wanted.add(Quad.create(graph, triple)));
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<Quad> present = new HashSet<>();
          Iterator<Quad> quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY);
          quads.forEachRemaining(present::add);
          Set<Quad> added = new HashSet<>(wanted);
          added.removeAll(present);
          Set<Quad> deleted = new HashSet<>(keep ? Set.<Quad>of() : present);
          deleted.removeAll(wanted);
          return new Change(deleted, added);
        });
  }

  boolean has(Node graph) {
    return Txn.calculateRead(dataset, () -> dataset.containsGraph(graph));
  }

  /** Works out a change and makes it, while nobody else does. */
  Change make(Function<Writing, Change> work) {
    return lock.hold(PATIENCE, () -> made(work))
        .orElseThrow(
            () ->
                new Refused(
                    503, "The dataset is being backed up or made anew; come again in a minute."));
  }

  private Change made(Function<Writing, Change> work) {
    if (broken) {
      throw new Refused(503, "A change failed; the server has to be started again.");
    }
    before.run();
    Change change = work.apply(this);
    if (change.added().isEmpty() && change.deleted().isEmpty()) {
      return change;
    }
    room.lackFor(change.added().size() + (long) change.deleted().size())
        .ifPresent(
            lack -> {
              LOG.error(lack);
              throw new Refused(507, lack);
            });
    try {
      Txn.executeWrite(dataset, () -> apply(change));
    } catch (RuntimeException | Error e) {
      broken = true;
      String where =
          String.format(Locale.ROOT, "%s, where %,d bytes are free", room.dataset(), room.free());
      LOG.error("A change could not be stored in {}; the server stops.", where, e);
      throw new Refused(
          507,
          "The change could not be stored in "
              + where
              + "; nothing of it was. The server stops, as the database has to be opened anew: make"
              + " room on the disk if it is full, and start it again.");
    }
    after.run();
    return change;
  }

  /** Whether a change could not be stored, after which there are no others. */
  public boolean isBroken() {
    return broken;
  }

  /** Stops what must not go on, now that whoever asked for a change knows what came of it. */
  void answered() {
    if (broken) {
      whenBroken.run();
    }
  }

  /** The index forgets words that were taken out of one graph; another may still state them. */
  private void keepWords(Quad deleted) {
    Entity words = TextQueryFuncs.entityFromQuad(dataset.getTextIndex().getDocDef(), deleted);
    if (words != null
        && dataset.contains(
            Node.ANY, deleted.getSubject(), deleted.getPredicate(), deleted.getObject())) {
      dataset.getTextIndex().addEntity(words);
    }
  }

  private void apply(Change change) {
    change.deleted().forEach(dataset::delete);
    // Added before words are put back, which then are there twice at most, never missing.
    change.added().forEach(dataset::add);
    change.deleted().forEach(this::keepWords);
    long before =
        Iter.toList(dataset.find(runs, runs, version, Node.ANY)).stream()
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .filter(number -> number.matches("\\d{1,18}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElse(System.currentTimeMillis());
    dataset.deleteAny(runs, runs, version, Node.ANY);
    dataset.add(
        runs,
        runs,
        version,
        NodeFactory.createLiteralDT(Long.toString(before + 1), XSDDatatype.XSDinteger));
    Node modified = DCTerms.modified.asNode();
    dataset.deleteAny(history, history, modified, Node.ANY);
    dataset.add(
        history,
        history,
        modified,
        NodeFactory.createLiteralDT(
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime));
  }
}
