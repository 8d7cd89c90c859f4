package io.kept.forecast;

import java.util.Arrays;

/** The still open issues of a cohort: a sorted array of the moments they were opened at. */
final class Running {
  private long[] openedAt = new long[4];
  private int size;

  void add(long opened) {
    if (size == openedAt.length) {
      openedAt = Arrays.copyOf(openedAt, size * 2);
    }
    int place = before(opened);
    System.arraycopy(openedAt, place, openedAt, place + 1, size - place);
    openedAt[place] = opened;
    size++;
  }

  /**
   * One issue opened at that moment is open no more.
   *
   * @throws IllegalArgumentException when there is none
   */
  void remove(long opened) {
    int place = before(opened);
    if (place == size || openedAt[place] != opened) {
      throw new IllegalArgumentException("No open issue was opened at second " + opened + ".");
    }
    size--;
    System.arraycopy(openedAt, place + 1, openedAt, place, size - place);
  }

  /** How many were opened earlier than a moment. */
  int before(long moment) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (openedAt[middle] < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
