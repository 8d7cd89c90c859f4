package io.kept.forecast;

/**
 * Ages put into buckets: whole minutes up to an hour, and 32 to 63 in each doubling above it, so
 * that a bucket is at most 1/32 of its age wide. Closed above, because exactly on time is in time;
 * the first bucket is [0, 1 min].
 */
final class Buckets {
  private static final int MINUTE = 60;
  private static final int BITS = 5;
  private static final int HALF = 1 << BITS;

  private Buckets() {}

  /** The bucket of an age in seconds; what is below zero counts as zero. */
  static int of(long seconds) {
    long minute = Math.max(0, Math.floorDiv(seconds - 1, MINUTE));
    int shift = Math.max(0, 63 - BITS - Long.numberOfLeadingZeros(minute | 1));
    return shift * HALF + (int) (minute >> shift);
  }

  /** The age in seconds above which a bucket begins. */
  static long from(int bucket) {
    return bucket == 0 ? 0 : until(bucket - 1);
  }

  /** The greatest age in seconds that is still in a bucket. */
  static long until(int bucket) {
    int shift = Math.max(0, bucket / HALF - 1);
    long inDoubling = bucket - (long) shift * HALF;
    return ((inDoubling + 1) << shift) * MINUTE;
  }
}
