package org.parley.server.pages;

import java.util.List;

/**
 * What was found.
 *
 * @param passages evidence that holds the words
 * @param total how many such passages there are
 */
record SearchPage(Head head, List<Found> found, List<Quote> passages, int total) {

  /** Things of one kind, the closest first. */
  record Found(String kind, List<List<Piece>> things, int total) {}
}
