package org.parley.ingest.quality;

/** How right Parley is in one measure, over any number of documents. */
sealed interface Score {

  /** The number that an aim is set for. */
  double value();

  int right();

  /**
   * Things to find.
   *
   * @param right found and annotated
   */
  record Retrieval(int right, int found, int annotated) implements Score {

    double precision() {
      return share(right, found);
    }

    double recall() {
      return share(right, annotated);
    }

    /** F1, the harmonic mean of precision and recall. */
    @Override
    public double value() {
      return share(2 * right, found + annotated);
    }

    Retrieval plus(Retrieval other) {
      return new Retrieval(right + other.right, found + other.found, annotated + other.annotated);
    }
  }

  /** Questions with one right answer each. */
  record Accuracy(int right, int asked) implements Score {

    @Override
    public double value() {
      return share(right, asked);
    }

    Accuracy plus(Accuracy other) {
      return new Accuracy(right + other.right, asked + other.asked);
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
