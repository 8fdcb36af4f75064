package org.parley.ingest.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.ingest.actor.Authority;
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
  private final Identity identity;

  private Store(Database database, Graphs graphs, Readings readings, Identity identity) {
    this.database = database;
    this.graphs = graphs;
    this.readings = readings;
    this.identity = identity;
  }

  /**
   * Opens the dataset in a directory, which is made where it is missing.
   *
   * @throws OtherBaseException if its names begin with another base: what was written would stand
   *     beside what is there under other names, and nothing there could be found
   * @throws StoreException if another process has it open
   */
  public static Store open(Path dataset, Base base) {
    Database database = new Database(dataset.resolve("tdb2"));
    try {
      database.read(
          quads -> {
            RecordedBase.require(base, quads);
            return base;
          });
      Store store =
          new Store(
              database,
              new Graphs(base),
              new Readings(dataset.resolve("readings")),
              new Identity(Authority.standard()));
      store.settle();
      return store;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Adds or replaces documents in one transaction. They must have passed the {@link Gate}.
   *
   * @throws StoreException if the batch could not be written; the dataset is as it was
   */
  public LoadReport load(List<DocumentGraphs> batch) {
    batch.forEach(this::checkGraphs);
    List<Arrival> arrivals = batch.stream().map(Arrival::of).toList();
    readings.write(arrivals.stream().map(Arrival::reading).toList());
    return write("load " + batch.size() + " documents", change -> arrivals.forEach(change::put));
  }

  /** Takes a document out with every trace of it; false if it was not there. */
  public boolean retract(String documentId) {
    return write("retract " + documentId, change -> change.remove(documentId)).quadsRemoved() > 0;
  }

  /** Replaces what the authority list says. */
  public void loadAuthority(Graph authority) {
    List<Quad> quads =
        authority.stream().map(triple -> Quad.create(graphs.authority(), triple)).toList();
    write("load the authority list", change -> change.replace(graphs.authority(), quads));
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

  private DocumentGraphs documentGraphs(String id) {
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
    Map<String, Form> forms = new HashMap<>();
    new Register(dataset, graphs.base())
        .forms(document)
        .forEach((actor, form) -> forms.put(Base.id(actor.getURI()), Form.parse(form)));
    return forms;
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
  }

  private LoadReport write(String what, Consumer<Change> changes) {
    try {
      LoadReport report =
          database.write(
              dataset -> {
                Change change = new Change(dataset, graphs, readings, identity);
                changes.accept(change);
                return change.finish();
              });
      settle();
      return report;
    } catch (RuntimeException e) {
      throw new StoreException(
          "Could not %s; the dataset is as it was before. %s".formatted(what, e), e);
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
