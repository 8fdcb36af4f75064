package org.parley.ingest.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.ingest.decision.Decision;

/**
 * Whether a decision is in force.
 *
 * @param things what it is about, as it is called across documents
 * @param idle why it is not; empty where it is
 */
public record Standing(Decision decision, List<Node> things, Optional<String> idle) {

  public Standing {
    things = List.copyOf(things);
  }
}
