package io.kept.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures apart for each maker, week, customer or whatever else rows have. */
final class Breakdown<K> {
  private final Function<Row, Optional<K>> key;
  private final Map<K, Counter> counters = new HashMap<>();

  Breakdown(Function<Row, Optional<K>> key) {
    this.key = key;
  }

  /** Rows without a key are in no part. */
  void add(Row row) {
    key.apply(row).ifPresent(it -> counters.computeIfAbsent(it, k -> new Counter()).add(row));
  }

  Map<K, Figures> figures() {
    return counters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().figures()));
  }
}
