package org.parley.ingest.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.ingest.rdf.DocumentGraphs;
import org.parley.ontology.Base;

/** The dataset on disk: documents go in by batches, whole or not at all. */
public final class Store implements AutoCloseable {

  private Store() {}

  /**
   * Opens the dataset in a directory, which is made where it is missing.
   *
   * @throws StoreException if another process has it open
   */
  public static Store open(Path dataset, Base base) {
    throw new UnsupportedOperationException(dataset + base.iri());
  }

  /** Adds or replaces documents in one transaction. */
  public LoadReport load(List<DocumentGraphs> batch) {
    throw new UnsupportedOperationException(batch.toString());
  }

  /** Takes a document out with every trace of it; false if it was not there. */
  public boolean retract(String documentId) {
    throw new UnsupportedOperationException(documentId);
  }

  /** Replaces what the authority list says. */
  public void loadAuthority(Graph authority) {
    throw new UnsupportedOperationException(authority.toString());
  }

  /** Identifiers of the documents it holds, sorted. */
  public List<String> documents() {
    throw new UnsupportedOperationException();
  }

  /** A number that grows with every change: an index built at another number is stale. */
  public long version() {
    throw new UnsupportedOperationException();
  }

  /** Reads in one transaction; the dataset may not be used after the callback returns. */
  public <T> T read(Function<DatasetGraph, T> reader) {
    throw new UnsupportedOperationException(reader.toString());
  }

  @Override
  public void close() {}
}
