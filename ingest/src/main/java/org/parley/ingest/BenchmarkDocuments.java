package org.parley.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ingest.document.Document;
import org.parley.ingest.document.English;
import org.parley.ingest.document.GivenDate;
import org.parley.ingest.document.Received;
import org.parley.ingest.document.Sources;

/** The documents that speed is measured with. */
public final class BenchmarkDocuments {

  private BenchmarkDocuments() {}

  /** The English documents at these paths, in their order. */
  public static List<Document> at(List<String> paths, GivenDate date) throws IOException {
    List<Document> documents = new ArrayList<>();
    Sources.of(paths, System.in, date)
        .forEach(
            received -> {
              if (received instanceof Received.Accepted accepted
                  && English.is(accepted.document())) {
                documents.add(accepted.document());
              }
            });
    return documents;
  }
}
