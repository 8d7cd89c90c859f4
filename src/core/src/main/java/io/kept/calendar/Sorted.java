package io.kept.calendar;

/** Searches in sorted numbers. */
final class Sorted {

  private Sorted() {}

  /** The last of the places {@code [low, high]} with at most {@code value}; the first has. */
  static int last(int[] sorted, int value, int low, int high) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (sorted[middle] <= value) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }

  /** The last place with at most {@code value}; the first has. */
  static int last(long[] sorted, long value) {
    int from = 0;
    int to = sorted.length - 1;
    while (from < to) {
      int middle = (from + to + 1) >>> 1;
      if (sorted[middle] <= value) {
        from = middle;
      } else {
        to = middle - 1;
      }
    }
    return from;
  }
}
