package org.parley.ingest.cli;

import java.io.PrintWriter;
import org.parley.ingest.store.Store;

/** Decisions that are not in force, told whenever the dataset was written to. */
final class IdleDecisions {

  private IdleDecisions() {}

  /** Names each with its line and the reason. */
  static void tell(Store store, PrintWriter out) {
    store.idleDecisions().forEach(out::println);
  }
}
