package org.parley.ingest.store;

import java.util.List;
import org.parley.ingest.rdf.DocumentGraphs;

/** Checks a document's graph against the shapes before a write transaction is opened for it. */
public final class Gate {

  private Gate() {}

  /** The gate with the ontology's own shapes. */
  public static Gate standard() {
    return new Gate();
  }

  /** May be called from several threads at once. */
  public List<Finding> check(DocumentGraphs document) {
    throw new UnsupportedOperationException(document.documentId());
  }
}
