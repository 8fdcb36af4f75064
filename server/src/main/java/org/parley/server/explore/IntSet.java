package org.parley.server.explore;

import java.util.Arrays;

/** A few distinct numbers, in the order in which they came. */
final class IntSet {

  private int[] items = new int[2];
  private int size;

  void add(int item) {
    for (int i = 0; i < size; i++) {
      if (items[i] == item) {
        return;
      }
    }
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
