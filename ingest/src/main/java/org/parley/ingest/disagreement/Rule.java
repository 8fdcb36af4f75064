package org.parley.ingest.disagreement;

import java.util.List;
import org.apache.jena.graph.Node;

/** Finds what cannot hold beside one fact. */
interface Rule {

  /** Whether it speaks of such facts. */
  boolean appliesTo(Node fact);

  /** All disputes that the fact has a part in. */
  List<Dispute> disputes(Node fact);
}
