package org.parley.ingest.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parley.ingest.disagreement.Disagreements;

/**
 * What one batch changed.
 *
 * @param added documents that were not there before
 * @param replaced documents whose graphs are different now
 * @param unchanged documents whose graphs were the same already
 * @param disagreementsFound pairs of statements that cannot both hold, which there were not before
 * @param disagreementsSettled pairs of which one is not stated any more
 * @param leftOut facts that people's decisions left no sense, each with its document and why
 */
public record LoadReport(
    int added,
    int replaced,
    int unchanged,
    long quadsAdded,
    long quadsRemoved,
    long disagreementsFound,
    long disagreementsSettled,
    List<String> leftOut) {

  public static final LoadReport NOTHING = new LoadReport(0, 0, 0, 0, 0, 0, 0, List.of());

  /** How many documents there were, whether they changed anything or not. */
  public int documents() {
    return added + replaced + unchanged;
  }

  public LoadReport {
    leftOut = List.copyOf(leftOut);
  }

  public LoadReport plus(LoadReport other) {
    return new LoadReport(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        quadsAdded + other.quadsAdded,
        quadsRemoved + other.quadsRemoved,
        disagreementsFound + other.disagreementsFound,
        disagreementsSettled + other.disagreementsSettled,
        Stream.of(leftOut, other.leftOut).flatMap(List::stream).distinct().toList());
  }

  static LoadReport ofDocument(boolean known, boolean changed) {
    return new LoadReport(
        known ? 0 : 1, known && changed ? 1 : 0, known && !changed ? 1 : 0, 0, 0, 0, 0, List.of());
  }

  static LoadReport ofQuads(int added, int removed) {
    return new LoadReport(0, 0, 0, added, removed, 0, 0, List.of());
  }

  static LoadReport ofDisagreements(Disagreements disagreements) {
    return new LoadReport(0, 0, 0, 0, 0, disagreements.added(), disagreements.removed(), List.of());
  }

  static LoadReport ofLeftOut(Collection<String> facts) {
    return new LoadReport(0, 0, 0, 0, 0, 0, 0, List.copyOf(facts));
  }

  boolean changesAnything() {
    return quadsAdded > 0 || quadsRemoved > 0;
  }
}
