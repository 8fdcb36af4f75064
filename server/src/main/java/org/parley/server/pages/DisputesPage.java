package org.parley.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where documents disagree.
 *
 * @param kind on what, as the address has it, or empty for all
 * @param actorTyped who must have a part, or empty
 */
record DisputesPage(
    Head head,
    List<List<Piece>> problems,
    List<Kind> kinds,
    String kind,
    String actorTyped,
    String withoutActor,
    List<Dispute> disputes,
    String range,
    @Nullable String earlier,
    @Nullable String later) {

  /** What documents may disagree on. */
  record Kind(String label, int number, String href, boolean current) {}

  /**
   * Two reports that cannot both be right.
   *
   * @param values what the one and the other says
   * @param about the facts
   * @param sides each value with the words that say so
   */
  record Dispute(
      String id, String kind, String values, List<Piece> about, List<Rival.Side> sides) {}
}
