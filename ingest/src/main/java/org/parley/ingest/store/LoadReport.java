package org.parley.ingest.store;

/**
 * What one batch changed.
 *
 * @param added documents that were not there before
 * @param replaced documents whose graphs are different now
 * @param unchanged documents whose graphs were the same already
 */
public record LoadReport(
    int added, int replaced, int unchanged, long quadsAdded, long quadsRemoved) {

  public LoadReport plus(LoadReport other) {
    return new LoadReport(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        quadsAdded + other.quadsAdded,
        quadsRemoved + other.quadsRemoved);
  }
}
