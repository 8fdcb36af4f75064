package org.parley.ingest.quality;

/** How right Parley is in one measure, over any number of documents. */
sealed interface Score {

  /** The number that an aim is set for. */
  double value();

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

  /**
   * How well names were put together, each name counting alike.
   *
   * @param precision mean of each name's
   * @param recall mean of each name's
   */
  record Identity(double precision, double recall, int names) implements Score {

    /** The harmonic mean of both. */
    @Override
    public double value() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
