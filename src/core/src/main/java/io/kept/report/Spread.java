package io.kept.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** How whole numbers are spread: how often each was counted. Immutable and exact. */
public final class Spread {
  private final SortedMap<Long, Integer> counts;
  private final int size;

  private Spread(SortedMap<Long, Integer> counts) {
    this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    this.size = counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static Spread of(SortedMap<Long, Integer> counts) {
    return new Spread(counts);
  }

  /** How many numbers were counted. */
  public int size() {
    return size;
  }

  /**
   * The smallest number such that at least this many percent of all numbers are not greater
   * (nearest rank); empty when there are none.
   *
   * @param percent from 1 to 100
   * @throws IllegalArgumentException when it is not
   */
  public OptionalLong percentile(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("A percentile is one from 1 to 100, not " + percent + ".");
    }
    long passed = 0;
    for (Map.Entry<Long, Integer> count : counts.entrySet()) {
      passed += count.getValue();
      if (100 * passed >= (long) percent * size) {
        return OptionalLong.of(count.getKey());
      }
    }
    return OptionalLong.empty();
  }

  /**
   * How many numbers are in each bar of a histogram: below the first edge, from each edge
   * (inclusive) to the next (exclusive), and from the last edge on.
   *
   * @param edges in ascending order
   */
  public List<Integer> bars(SortedSet<Long> edges) {
    int[] bars = new int[edges.size() + 1];
    counts.forEach((number, count) -> bars[edges.headSet(number + 1).size()] += count);
    return Arrays.stream(bars).boxed().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spread spread && counts.equals(spread.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return "Spread" + counts;
  }
}
