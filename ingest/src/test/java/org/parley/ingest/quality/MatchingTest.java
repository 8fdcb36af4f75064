package org.parley.ingest.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.ingest.quality.Matching.Pair;

class MatchingTest {

  @Test
  void takesTheLikestPairFirst() {
    Matching matching = Matching.of(List.of(3, 5), List.of(4, 5), (a, b) -> 10 - Math.abs(a - b));
    assertEquals(List.of(new Pair(1, 1), new Pair(0, 0)), matching.pairs());
  }

  @Test
  void breaksTiesByPlace() {
    Matching matching = Matching.of(List.of("a", "b"), List.of("x", "y"), (a, b) -> 1);
    assertEquals(List.of(new Pair(0, 0), new Pair(1, 1)), matching.pairs());
  }

  @Test
  void leavesUnmatchedWhatIsLikeNothing() {
    Matching matching = Matching.of(List.of(1, 2), List.of(2), (a, b) -> a.equals(b) ? 1 : 0);
    assertEquals(1, matching.size());
    assertEquals(List.of(false, true), List.of(matching.hasFound(0), matching.hasFound(1)));
  }
}
