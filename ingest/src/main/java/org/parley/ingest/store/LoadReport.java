package org.parley.ingest.store;

import org.parley.ingest.disagreement.Disagreements;

/**
 * What one batch changed.
 *
 * @param added documents that were not there before
 * @param replaced documents whose graphs are different now
 * @param unchanged documents whose graphs were the same already
 * @param disagreementsFound pairs of statements that cannot both hold, which there were not before
 * @param disagreementsSettled pairs of which one is not stated any more
 */
public record LoadReport(
    int added,
    int replaced,
    int unchanged,
    long quadsAdded,
    long quadsRemoved,
    long disagreementsFound,
    long disagreementsSettled) {

  public static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0, 0, 0, 0);

  /** How many documents there were, whether they changed anything or not. */
  public int documents() {
    return added + replaced + unchanged;
  }

  public LoadReport plus(LoadReport other) {
    return new LoadReport(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        quadsAdded + other.quadsAdded,
        quadsRemoved + other.quadsRemoved,
        disagreementsFound + other.disagreementsFound,
        disagreementsSettled + other.disagreementsSettled);
  }

  static LoadReport ofDocument(boolean known, boolean changed) {
    return new LoadReport(
        known ? 0 : 1, known && changed ? 1 : 0, known && !changed ? 1 : 0, 0, 0, 0, 0);
  }

  static LoadReport ofQuads(int added, int removed) {
    return new LoadReport(0, 0, 0, added, removed, 0, 0);
  }

  static LoadReport ofDisagreements(Disagreements disagreements) {
    return new LoadReport(0, 0, 0, 0, 0, disagreements.added(), disagreements.removed());
  }

  boolean changesAnything() {
    return quadsAdded > 0 || quadsRemoved > 0;
  }
}
