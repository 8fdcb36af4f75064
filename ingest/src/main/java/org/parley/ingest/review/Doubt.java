package org.parley.ingest.review;

import java.util.Comparator;
import java.util.List;
import org.parley.ingest.decision.Anchor;
import org.parley.ingest.decision.Sort;
import org.parley.ingest.identity.Fingerprint;

/**
 * Something to look at.
 *
 * @param key stays the same as long as the same is in doubt
 * @param score how much it deserves to be looked at, from 0 to 1: an order, no frequency
 * @param what it is about, in words
 * @param why it is in doubt
 * @param sides the passages that tell of it; where two are taken for one, or one for two, those of
 *     each
 * @param things what it is about, as it is called across documents
 */
public record Doubt(
    String key,
    DoubtKind kind,
    double score,
    String what,
    String why,
    Sort sort,
    List<List<Anchor>> sides,
    List<String> things)
    implements Comparable<Doubt> {

  private static final Comparator<Doubt> WORST_FIRST =
      Comparator.comparingDouble(Doubt::score).reversed().thenComparing(Doubt::key);

  public Doubt {
    sides = sides.stream().map(List::copyOf).filter(side -> !side.isEmpty()).toList();
    things = List.copyOf(things);
  }

  /** A doubt whose key is made of what tells it from all others. */
  static Doubt of(
      DoubtKind kind,
      String identity,
      double score,
      String what,
      String why,
      Sort sort,
      List<List<Anchor>> sides,
      List<String> things) {
    return new Doubt(
        Fingerprint.of(kind + "\n" + identity), kind, score, what, why, sort, sides, things);
  }

  /** All passages. */
  public List<Anchor> anchors() {
    return sides.stream().flatMap(List::stream).distinct().toList();
  }

  @Override
  public int compareTo(Doubt other) {
    return WORST_FIRST.compare(this, other);
  }
}
