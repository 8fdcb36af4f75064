package org.parley.ingest.quality;

import java.util.List;
import org.parley.ingest.document.Span;

/** How much of two contents is the same words. */
final class Overlap {

  /** What it takes to be the same content. */
  static final double LEAST = 0.5;

  private Overlap() {}

  /** The best likeness of any two of their spans, or 0 where it is too little to be the same. */
  static double of(List<Span> found, List<Span> annotated) {
    double best = 0;
    for (Span one : found) {
      for (Span other : annotated) {
        best = Math.max(best, dice(one, other));
      }
    }
    return best >= LEAST ? best : 0;
  }

  /** Twice the characters in common over the characters of both (Dice 1945). */
  private static double dice(Span one, Span other) {
    int common =
        Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    return 2.0 * common / (one.length() + other.length());
  }
}
