package org.parley.server.discovery;

import org.parley.server.graph.NotReady;
import org.parley.server.graph.Prepared;
import org.parley.server.graph.PublicGraph;
import org.parley.server.graph.Snapshot;

/**
 * What the dataset holds, counted once for each version of it, in the background: when the server
 * starts, and again when somebody asks after a change.
 */
final class Inventories {

  private final PublicGraph graph;
  private final Prepared<Inventory> inventories;

  Inventories(PublicGraph graph) {
    this.graph = graph;
    this.inventories =
        new Prepared<>(
            graph,
            Snapshot::version,
            (snapshot, stopped) -> Inventory.of(snapshot, graph.weighed(snapshot), stopped));
  }

  /**
   * Of the dataset as it is, or as it was before the last change while it is counted.
   *
   * @throws NotReady where it was not counted yet
   */
  Inventory now() {
    return graph
        .read(inventories::of)
        .orElseThrow(() -> new NotReady("The dataset is being counted."));
  }

  void warm() {
    inventories.warm();
  }
}
