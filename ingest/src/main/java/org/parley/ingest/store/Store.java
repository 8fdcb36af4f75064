package org.parley.ingest.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.decision.Decision;
import org.parley.ingest.decision.DecisionException;
import org.parley.ingest.decision.Decisions;
import org.parley.ingest.decision.DecisionsFile;
import org.parley.ingest.history.ChangeLog;
import org.parley.ingest.history.Draft;
import org.parley.ingest.history.Update;
import org.parley.ingest.identity.Form;
import org.parley.ingest.identity.Identity;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;
import org.parley.ontology.PARLEY;
import org.parley.ontology.PROV;

/**
 * The dataset on disk. Documents go in by batches, each batch whole or not at all; what holds
 * across documents is brought up to date with them.
 *
 * <pre>{@code
 * try (Store store = Store.open(Path.of("data"), Base.DEFAULT)) {
 *   store.load(documents);
 *   long quads = store.read(dataset -> Iter.count(dataset.find()));
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

  /**
   * How many documents a transaction should hold: each transaction makes the files grow by some two
   * megabytes, whatever it holds, and all that it holds is in memory.
   */
  public static final int BATCH = 500;

  private final Database database;
  private final Graphs graphs;
  private final Readings readings;
  private final DecisionsFile decisions;
  private final Identity identity;
  private final Recorder recorder;
  private final Room room;

  private Store(
      Path dataset,
      Path decisions,
      Readings readings,
      Database database,
      Graphs graphs,
      boolean logging) {
    this.decisions = new DecisionsFile(decisions);
    this.database = database;
    this.graphs = graphs;
    this.readings = readings;
    this.identity = new Identity(Authority.standard());
    this.recorder = new Recorder(dataset, database, graphs, logging);
    this.room = new Room(dataset);
  }

  /**
   * Opens the dataset in a directory, which is made where it is missing.
   *
   * @throws OtherBaseException if its names begin with another base: what was written would stand
   *     beside what is there under other names, and nothing there could be found
   * @throws StoreException if another process has it open
   */
  public static Store open(Path dataset, Base base) {
    Store store = open(dataset, dataset, Readings.of(dataset), base, true);
    store.recorder.whileNobodyWrites(store::settle);
    return store;
  }

  /**
   * A dataset on the way to another's place, or a copy: it has no change log of its own.
   *
   * @param decisions directory of the dataset whose decisions are applied
   */
  static Store unlogged(Path dataset, Path decisions, Readings readings, Base base) {
    return open(dataset, decisions, readings, base, false);
  }

  private static Store open(
      Path dataset, Path decisions, Readings readings, Base base, boolean logging) {
    Database database = new Database(dataset.resolve("tdb2"));
    try {
      database.read(
          quads -> {
            RecordedBase.require(base, quads);
            return base;
          });
      return new Store(dataset, decisions, readings, database, new Graphs(base), logging);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * What is written from now on is one update, whatever transactions it takes.
   *
   * @param command that writes, as the history tells it
   * @throws StoreException if another process writes to the dataset, or makes it anew
   */
  public void begin(String command) {
    recorder.begin(command);
  }

  /**
   * Adds or replaces documents in one transaction. They must have passed the {@link Gate}.
   *
   * @throws StoreException if the batch could not be written; the dataset is as it was
   */
  public LoadReport load(List<DocumentGraphs> batch) {
    return load(batch, Map.of());
  }

  /**
   * The same, with what each document was read from and by.
   *
   * @param fingerprints by identifier; a document without one is always read again
   */
  public LoadReport load(List<DocumentGraphs> batch, Map<String, String> fingerprints) {
    batch.forEach(this::checkGraphs);
    List<Arrival> arrivals = batch.stream().map(Arrival::of).toList();
    String what = "load " + batch.size() + " documents";
    room.require(batch.stream().mapToLong(document -> document.quads().count()).sum(), what);
    readings.write(arrivals.stream().map(Arrival::reading).toList());
    return write(
        what,
        (change, history) -> {
          arrivals.forEach(change::put);
          for (DocumentGraphs document : batch) {
            String id = document.documentId();
            history.setFingerprint(graphs.facts(id), Optional.ofNullable(fingerprints.get(id)));
          }
        });
  }

  /**
   * Takes over the history of the dataset whose place this one takes, and tells of that.
   *
   * @param draft of what is different
   */
  boolean keepHistory(
      DatasetGraph before, Draft draft, String command, Instant began, Touched touched) {
    return database.write(
        dataset -> {
          History history = new History(dataset, graphs);
          history.keep(before);
          if (!draft.isEmpty()) {
            history.record(draft.part(), command, began, touched, draft.added(), draft.removed());
          }
          new Version(dataset, graphs).advance();
          return true;
        });
  }

  /** What the document in the dataset was read from and by, where that is known. */
  public Optional<String> fingerprint(String documentId) {
    return read(dataset -> new History(dataset, graphs).fingerprint(graphs.facts(documentId)));
  }

  /** What each command wrote that changed anything, in the order of time. */
  public List<Update> updates() {
    return read(dataset -> new History(dataset, graphs).updates());
  }

  /**
   * Takes away from the log what all but the last runs changed. That there were these runs, and how
   * much they changed, is still told.
   *
   * @return how many bytes it had
   * @throws StoreException if another process writes
   */
  public long keepChangesOfLast(int runs) {
    recorder.claim();
    List<Update> all = updates();
    return all.size() <= runs
        ? 0
        : recorder.log().forgetBefore(all.get(all.size() - runs).number());
  }

  /** What each transaction changed. */
  public ChangeLog changes() {
    return recorder.log();
  }

  /** Takes a document out with every trace of it; false if it was not there. */
  public boolean retract(String documentId) {
    return write(
                "retract " + documentId,
                (change, history) -> {
                  change.remove(documentId);
                  history.setFingerprint(graphs.facts(documentId), Optional.empty());
                })
            .quadsRemoved()
        > 0;
  }

  /** Replaces what the authority list says. */
  public void loadAuthority(Graph authority) {
    List<Quad> quads =
        authority.stream().map(triple -> Quad.create(graphs.authority(), triple)).toList();
    write(
        "load the authority list", (change, history) -> change.replace(graphs.authority(), quads));
  }

  /** Identifiers of the documents it holds, sorted. */
  public List<String> documents() {
    return read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, RDF.type.asNode(), PARLEY.Document.asNode())
                .flatMap(
                    quad ->
                        dataset.stream(
                            quad.getGraph(),
                            quad.getSubject(),
                            DCTerms.identifier.asNode(),
                            Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .sorted()
                .toList());
  }

  /** Each document as it was read, whatever others tell, by identifier. */
  public List<DocumentGraphs> documentGraphs() {
    return documents().stream().map(this::documentGraphs).toList();
  }

  DocumentGraphs documentGraphs(String id) {
    return read(
        dataset -> {
          Node facts = graphs.facts(id);
          List<Quad> stated =
              new Register(dataset, graphs.base())
                  .reading(facts)
                  .map(readings::read)
                  .orElseGet(() -> quads(dataset, facts, Node.ANY));
          List<Quad> run =
              stated.stream()
                  .filter(quad -> quad.getPredicate().equals(PROV.used.asNode()))
                  .flatMap(quad -> quads(dataset, graphs.runs(), quad.getSubject()).stream())
                  .toList();
          return new DocumentGraphs(id, stated, quads(dataset, graphs.text(id), Node.ANY), run)
              .with(forms(dataset, facts));
        });
  }

  private Map<String, Form> forms(DatasetGraph dataset, Node document) {
    return new Register(dataset, graphs.base())
        .reading(document)
        .map(readings::forms)
        .orElse(Map.of());
  }

  private static List<Quad> quads(DatasetGraph dataset, Node graph, Node subject) {
    return dataset.stream(graph, subject, Node.ANY, Node.ANY).toList();
  }

  /** A number that grows with every change: an index built at another number is stale. */
  public long version() {
    return read(dataset -> new Version(dataset, graphs).number());
  }

  /**
   * Reads in one transaction; the default graph of a query is the union of all. Nothing of the
   * dataset may be used after the callback returns.
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return database.read(reader);
  }

  @Override
  public void close() {
    database.close();
    recorder.close();
  }

  /**
   * Applies the decisions in the dataset's file as they are now; nothing is written where they are
   * as they were.
   *
   * @throws DecisionException if a line is no decision
   */
  public LoadReport decide() {
    Set<String> now = decisions.read().all().map(Decision::text).collect(Collectors.toSet());
    return read(dataset -> new DecisionRegister(dataset).lines()).equals(now)
        ? LoadReport.NOTHING
        : write("apply the decisions", (change, history) -> {});
  }

  /** The file of the decisions that are applied. */
  public DecisionsFile decisionsFile() {
    return decisions;
  }

  /** Whether each decision is in force, as they were last applied, in the order of time. */
  public List<Standing> standings() {
    Decisions all = decisions.read();
    return read(
        dataset -> {
          Register register = new Register(dataset, graphs.base());
          DecisionRegister decided = new DecisionRegister(dataset);
          return new Deciding(dataset, register, graphs, Authority.standard(), all)
              .standings(new ActorJoining(register, decided, graphs.base(), identity));
        });
  }

  /** A sentence for each line of the file that has no effect, with the reason. */
  public List<String> idleDecisions() {
    Map<Decision, Standing> standings = new HashMap<>();
    standings().forEach(standing -> standings.put(standing.decision(), standing));
    return decisions.read().lines().stream()
        .flatMap(
            line ->
                Optional.ofNullable(standings.get(line.decision()))
                    .flatMap(Standing::idle)
                    .map(
                        reason ->
                            "%s, line %d, has no effect: %s."
                                .formatted(decisions.path().getFileName(), line.number(), reason))
                    .stream())
        .toList();
  }

  /** How each document tells of its actors, by document, then by actor. */
  public List<Telling> tellings() {
    List<String> all = documents();
    return read(
        dataset -> {
          Register register = new Register(dataset, graphs.base());
          ActorJoining actors =
              new ActorJoining(register, new DecisionRegister(dataset), graphs.base(), identity);
          return all.stream()
              .flatMap(id -> actors.tellings(id, graphs.facts(id)).stream())
              .toList();
        });
  }

  private LoadReport write(String what, BiConsumer<Change, History> changes) {
    room.require(0, what);
    Decisions decided = decisions.read();
    recorder.claim();
    try {
      LoadReport report =
          recorder.write(
              (dataset, history) -> {
                Change change =
                    new Change(dataset, graphs, readings, identity, Authority.standard(), decided);
                changes.accept(change, history);
                return change.finish();
              });
      settle();
      return report;
    } catch (RuntimeException | InternalError e) {
      // How Java tells that a page of a mapped file could not be had: the disk is full.
      throw new StoreException(
          "Could not %s; the dataset is as it was before. %s %s".formatted(what, e, room.told()),
          e);
    }
  }

  /** Deletes the readings that nothing in the dataset speaks of. */
  private void settle() {
    database.read(
        dataset -> {
          Register register = new Register(dataset, graphs.base());
          readings.settle(register::isReading);
          return register;
        });
  }

  private void checkGraphs(DocumentGraphs document) {
    document.requireGraphs(
        graphs.facts(document.documentId()), graphs.text(document.documentId()), graphs.runs());
  }
}
