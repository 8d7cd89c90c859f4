package io.kept.forecast;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The issues of one group that were opened in one month. */
final class Cohort {
  private final Map<End, SortedMap<Integer, Integer>> ended = new EnumMap<>(End.class);
  private final Running running = new Running();

  Cohort() {
    for (End end : End.values()) {
      ended.put(end, new TreeMap<>());
    }
  }

  Running running() {
    return running;
  }

  /** How many issues ended so, by the bucket of their age. */
  SortedMap<Integer, Integer> ended(End end) {
    return ended.get(end);
  }

  void count(End end, int bucket, int issues) {
    ended.get(end).merge(bucket, issues, Cohort::sum);
  }

  /** What counts nothing is forgotten. */
  private static Integer sum(int one, int other) {
    return one + other == 0 ? null : Integer.valueOf(one + other);
  }
}
