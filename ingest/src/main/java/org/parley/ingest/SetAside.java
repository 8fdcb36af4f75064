package org.parley.ingest;

import java.util.List;
import java.util.Optional;
import org.parley.ingest.document.Origin;
import org.parley.ingest.document.Received;

/**
 * A document that is not written.
 *
 * @param documentId where it could be told
 * @param step at which it failed: {@code read} where its source is no document, {@code check} where
 *     its graph breaks a shape, else the name of a step of the pipeline
 * @param reasons at least one; several where several shapes are broken
 */
public record SetAside(
    Optional<String> documentId, Origin origin, String step, List<String> reasons)
    implements Outcome {

  public SetAside {
    reasons = List.copyOf(reasons);
  }

  static SetAside of(Received.Refused refused) {
    return new SetAside(refused.documentId(), refused.origin(), "read", List.of(refused.reason()));
  }

  @Override
  public String toString() {
    String id = documentId.map(known -> " (" + known + ")").orElse("");
    String more = reasons.size() > 1 ? " (and " + (reasons.size() - 1) + " more)" : "";
    return origin + id + ": " + step + ": " + reasons.get(0) + more;
  }
}
