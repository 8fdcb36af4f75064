package org.parley.ingest.fact;

import java.util.List;

/**
 * What weights are learned from in one document.
 *
 * @param found the positions that rules find
 * @param candidates all others that may be one
 */
public record Weighable(List<Position> found, List<Candidate> candidates) {

  /** What the weight that every candidate has is called. */
  public static final String BIAS = "bias";

  public Weighable {
    found = List.copyOf(found);
    candidates = List.copyOf(candidates);
  }

  /**
   * What would be a position if enough spoke for it.
   *
   * @param features what is known of it, as {@code weights.tsv} names it
   */
  public record Candidate(List<String> features, Position position) {

    public Candidate {
      features = List.copyOf(features);
    }
  }
}
