package org.parley.server.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * Which values each row has, any number of them, without repetition. Values are kept by their place
 * among those that the column has, so that counting needs an array no longer than that.
 */
final class Column {

  static final Column EMPTY = new Column(new int[] {0}, new int[0], new int[0]);

  private final int[] begins;
  private final int[] places;
  private final int[] values;

  private Column(int[] begins, int[] places, int[] values) {
    this.begins = begins;
    this.places = places;
    this.values = values;
  }

  /**
   * Of pairs in any order.
   *
   * @param rows how many rows there are
   * @param pairs the row in the upper half of each, the value in the lower
   */
  static Column of(int rows, LongList pairs) {
    long[] sorted = pairs.sortedDistinct();
    int[] values = Arrays.stream(sorted).mapToInt(pair -> (int) pair).sorted().distinct().toArray();
    int[] begins = new int[rows + 1];
    int[] places = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      begins[(int) (sorted[i] >>> 32) + 1]++;
      places[i] = Arrays.binarySearch(values, (int) sorted[i]);
    }
    for (int row = 0; row < rows; row++) {
      begins[row + 1] += begins[row];
    }
    return new Column(begins, places, values);
  }

  /** The distinct values. */
  int[] values() {
    return values;
  }

  void each(int row, IntConsumer value) {
    for (int i = begin(row); i < end(row); i++) {
      value.accept(values[places[i]]);
    }
  }

  int[] of(int row) {
    int[] found = new int[end(row) - begin(row)];
    for (int i = 0; i < found.length; i++) {
      found[i] = values[places[begin(row) + i]];
    }
    return found;
  }

  /** Whether the row has one of the values that are marked by {@link #places}. */
  boolean hasAny(int row, BitSet marked) {
    for (int i = begin(row); i < end(row); i++) {
      if (marked.get(places[i])) {
        return true;
      }
    }
    return false;
  }

  /** Marks these values, for {@link #hasAny}. */
  BitSet places(int[] wanted) {
    BitSet marked = new BitSet(values.length);
    for (int value : wanted) {
      int place = Arrays.binarySearch(values, value);
      if (place >= 0) {
        marked.set(place);
      }
    }
    return marked;
  }

  /** Adds one for each value of the row, at its place among {@link #values}. */
  void count(int row, int[] counts) {
    for (int i = begin(row); i < end(row); i++) {
      counts[places[i]]++;
    }
  }

  private int begin(int row) {
    return row + 1 < begins.length ? begins[row] : 0;
  }

  private int end(int row) {
    return row + 1 < begins.length ? begins[row + 1] : 0;
  }
}
