package org.parley.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.document.Origin;
import org.parley.ingest.document.Received;
import org.parley.ingest.rdf.DocumentReader;
import org.parley.ingest.store.Store;
import org.parley.ontology.Base;

/** The documents that a dataset holds, as they came, by identifier. */
final class StoredDocuments implements DocumentSource {

  private final Store store;
  private final Base base;
  private final List<String> ids;
  private volatile long position;

  StoredDocuments(Store store, Base base) {
    this.store = store;
    this.base = base;
    this.ids = store.documents();
  }

  @Override
  public void forEach(Consumer<? super Received> action) {
    for (String id : ids) {
      action.accept(received(id));
      position++;
    }
  }

  private Received received(String id) {
    Origin origin = new Origin("the dataset", 0);
    Optional<Document> document = store.read(dataset -> new DocumentReader(dataset, base).read(id));
    return document
        .<Received>map(read -> new Received.Accepted(read, origin))
        .orElseGet(
            () -> new Received.Refused(Optional.of(id), origin, "the dataset has not its text"));
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(ids.size());
  }

  @Override
  public long position() {
    return position;
  }
}
