package org.parley.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.ingest.actor.Authority;
import org.parley.ingest.document.DocumentSource;
import org.parley.ingest.store.Renewal;
import org.parley.ingest.text.Annotator;
import org.parley.ontology.Base;

/**
 * Reads all documents of a dataset again, from the texts it holds, into a new one that takes its
 * place. A document that cannot be read now goes over as it was.
 */
public final class Rebuild implements AutoCloseable {

  private final Renewal renewal;
  private final Base base;
  private final DocumentSource documents;
  private List<String> idle = List.of();

  private Rebuild(Renewal renewal, Base base) {
    this.renewal = renewal;
    this.base = base;
    this.documents = new StoredDocuments(renewal.old(), base);
  }

  /** Begins one, or goes on with one that was stopped. */
  public static Rebuild begin(Path dataset, Base base) {
    return new Rebuild(Renewal.begin(dataset, base), base);
  }

  /** What is read. */
  public DocumentSource documents() {
    return documents;
  }

  /** Whether another process goes on with the dataset as it was. */
  public boolean inUse() {
    return renewal.inUse();
  }

  /** What is to be told of decisions that have no effect, once it has run. */
  public List<String> idle() {
    return idle;
  }

  /**
   * Reads all and puts the result in the place of the dataset.
   *
   * @param command as the history tells it
   * @param kept told the identifiers of documents that went over as they were
   */
  public Summary run(
      Authority authority,
      Ingestion.Settings settings,
      Supplier<Annotator> annotators,
      Consumer<Summary> watcher,
      String command,
      Consumer<List<String>> kept) {
    Summary summary =
        new Ingestion(renewal.made(), base, authority, settings)
            .run(documents, annotators, watcher);
    kept.accept(renewal.keepTheRest());
    idle = renewal.made().idleDecisions();
    renewal.finish(command);
    return summary;
  }

  @Override
  public void close() {
    renewal.close();
  }
}
