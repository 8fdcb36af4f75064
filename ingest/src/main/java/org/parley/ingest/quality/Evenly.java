package org.parley.ingest.quality;

import java.util.List;
import java.util.stream.IntStream;

/** Some of many, from beginning to end. */
final class Evenly {

  private Evenly() {}

  /** All, or so many of them at equal distances, the first among them. */
  static <T> List<T> of(List<T> all, int most) {
    return all.size() <= most
        ? all
        : IntStream.range(0, most)
            .mapToObj(i -> all.get((int) ((long) i * all.size() / most)))
            .toList();
  }
}
