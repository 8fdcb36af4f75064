package org.parley.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.identity.Forms;
import org.parley.ingest.rdf.AuthorityGraph;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ingest.rdf.Extractor;
import org.parley.ingest.rdf.GraphWriter;
import org.parley.ingest.store.Gate;
import org.parley.ingest.store.Store;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

/**
 * A run over sources: reads them side by side, and writes what passes the gate in the order of the
 * sources, batch by batch. A document that fails is set aside and reported; the rest goes on.
 */
public final class Ingestion {

  /** So many quads make a batch however few documents they are of: a batch is held in memory. */
  private static final int MOST_QUADS = 400_000;

  private final Store store;
  private final Base base;
  private final Authority authority;
  private final Settings settings;
  private final Extractor extractor;
  private final InputFingerprint fingerprint;
  private final Tally tally = new Tally();
  private final List<DocumentGraphs> batch = new ArrayList<>();
  private final Map<String, String> fingerprints = new HashMap<>();
  private long quads;

  /**
   * How a run goes about its work; what it writes depends on none of it.
   *
   * @param threads that read documents
   * @param batch documents a transaction
   * @param reports directory of the reports on what was set aside
   * @param again whether documents are read that the dataset holds as they would be read
   */
  public record Settings(int threads, int batch, Path reports, boolean again) {
    public Settings {
      if (threads < 1 || batch < 1) {
        throw new IllegalArgumentException("There must be at least one thread, and one document.");
      }
    }
  }

  /** A run to be made once. */
  public Ingestion(Store store, Base base, Authority authority, Settings settings) {
    this.store = store;
    this.base = base;
    this.authority = authority;
    this.settings = settings;
    this.extractor = Release.current().extractor(authority);
    this.fingerprint = InputFingerprint.by(extractor);
  }

  /**
   * Reads and writes all.
   *
   * @param annotators asked once, when there is a first document: models take time to load
   * @param watcher told how far the run is, after each document and batch
   */
  public Summary run(
      DocumentSource sources, Supplier<Annotator> annotators, Consumer<Summary> watcher) {
    CountingAnnotator annotator = new CountingAnnotator(annotators);
    store.decide();
    loadAuthority();
    try (RunReport report = new RunReport(settings.reports())) {
      new AssemblyLine(settings.threads(), () -> desk(annotator), this::isHeld)
          .run(
              sources,
              outcome -> {
                take(outcome, report);
                watcher.accept(tally.summary(annotator.tokens()));
              });
      writeBatch();
    }
    return tally.summary(annotator.tokens());
  }

  private Desk desk(CountingAnnotator annotator) {
    annotator.load();
    tally.ready();
    GraphWriter writer = new GraphWriter(base, extractor);
    return new Desk(
        new Pipeline(annotator, authority), new Forms(authority), writer, Gate.standard());
  }

  /** Whether the document in the dataset was read from the same and by the same. */
  private boolean isHeld(Document document) {
    return !settings.again()
        && store.fingerprint(document.id()).equals(Optional.of(fingerprint.of(document)));
  }

  private void take(Outcome outcome, RunReport report) {
    if (outcome instanceof Outcome.Held) {
      tally.countHeld();
      return;
    }
    if (outcome instanceof SetAside aside) {
      tally.count(aside);
      report.add(aside);
      return;
    }
    Outcome.Ready ready = (Outcome.Ready) outcome;
    tally.count(ready);
    ready.warnings().forEach(report::add);
    report.add(ready.reading());
    batch.add(ready.graphs());
    Document document = ready.reading().document();
    fingerprints.put(document.id(), fingerprint.of(document));
    quads += ready.graphs().facts().size();
    if (batch.size() >= settings.batch() || quads >= MOST_QUADS) {
      writeBatch();
    }
  }

  private void writeBatch() {
    if (!batch.isEmpty()) {
      tally.count(store.load(batch, fingerprints));
      batch.clear();
      fingerprints.clear();
      quads = 0;
    }
  }

  /** A transaction costs megabytes of file: none is begun where the list has not changed. */
  private void loadAuthority() {
    Graph list = new AuthorityGraph(base, authority).all();
    Node name = NodeFactory.createURI(base.authorityGraph());
    Set<Triple> known =
        store.read(dataset -> new HashSet<>(Iter.toList(dataset.getGraph(name).find())));
    if (!known.equals(Iter.toSet(list.find()))) {
      store.loadAuthority(list);
    }
  }
}
