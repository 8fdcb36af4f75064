package org.parley.server.explore;

import java.util.Arrays;

/** A list of longs that grows. */
final class LongList {

  private long[] items = new long[64];
  private int size;

  void add(long item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  /** A row above, a value below; neither is negative. */
  void add(int row, int value) {
    add((long) row << 32 | value);
  }

  long[] sortedDistinct() {
    return Arrays.stream(Arrays.copyOf(items, size)).sorted().distinct().toArray();
  }
}
